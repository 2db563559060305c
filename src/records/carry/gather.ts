/**
 * Counts figures from several records that are opened together, as a template's data says. Nothing is decided here:
 * what is counted stands in `gathersFrom`, for every template alike.
 */
import { groupBy } from '../../lib/group-by.ts';
import type { Answers, GathersFrom, ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';
import { isEmpty } from '../../rules/is-blank.ts';
import { answerAt } from '../../rules/walk-answers.ts';
import { writeAt } from '../../rules/write-at.ts';
import { spreadRows, type Filling } from '../../schemas/spread-rows.ts';
import { findNode } from '../../schemas/walk-schema.ts';
import { fitValue } from './fit-value.ts';
import { createEvaluator, scopeOf, type Evaluate } from './scope.ts';
import { dateOf, visibleAnswers, type SourceRecord } from './source-record.ts';
import { sameWords } from './start-from-last.ts';

/** Records of one template. */
export interface GatheredRecords {
  template: ResolvedTemplate;
  records: readonly SourceRecord[];
}
export interface Gathered {
  answers: Answers;
  /** How many records had no name for a row, by the title of their form, and so are in no row. */
  nameless: { title: string; count: number }[];
}

type Target = Pick<ResolvedTemplate, 'schema' | 'gathersFrom'>;

/**
 * @param form the answers of the form that the figures go into: months are counted from its first day
 * @param today YYYY-MM-DD
 */
export function gather(
  target: Target,
  sources: readonly GatheredRecords[],
  form: Answers,
  today: string,
): Gathered {
  const evaluate = createEvaluator(today);
  let answers: Answers = {};
  const nameless: Gathered['nameless'] = [];
  for (const gathering of target.gathersFrom ?? []) {
    const source = sources.find(({ template }) => template.id === gathering.template);
    if (!source || source.records.length === 0) continue;
    const all = inOrder(source);
    const figures = spreadRows(gathering.figures ?? {}, target.schema);
    answers = fill(answers, figures, target.schema, scopeFor(source, target, all, form), evaluate);
    if (!gathering.rows) continue;
    const { rows, left } = fillRows(gathering.rows, answers, source, target, all, form, evaluate);
    if (rows) answers = { ...answers, [gathering.rows.group]: rows };
    if (left > 0) nameless.push({ title: source.template.title, count: left });
  }
  return { answers, nameless };
}

/** What is visible in the records, the oldest first. */
const inOrder = ({ template, records }: GatheredRecords): Answers[] =>
  [...records]
    .sort((one, other) => (dateOf(template, one) < dateOf(template, other) ? -1 : 1))
    .map((record) => visibleAnswers(template, record));

/** `records`, `last` and `form`, as an expression of `gathersFrom` sees them. */
export const gatheringSchema = (source: SchemaNode, target: SchemaNode): SchemaNode => ({
  type: 'object',
  properties: { records: { type: 'array', items: source }, last: source, form: target },
});

const scopeFor = (
  { template }: GatheredRecords,
  target: Target,
  records: readonly Answers[],
  form: Answers,
) => scopeOf(gatheringSchema(template.schema, target.schema), { records, last: records.at(-1), form });

function fill(
  answers: Answers,
  fillings: readonly Filling[],
  schema: SchemaNode,
  scope: ReturnType<typeof scopeFor>,
  evaluate: Evaluate,
): Answers {
  let filled = answers;
  for (const { path, expression } of fillings) {
    const node = findNode(schema, path);
    if (!node) continue;
    const found = evaluate(expression, scope);
    // A list of texts goes into one text, each said once.
    const isText = node.type === 'string' && Array.isArray(found);
    const value = isText ? [...new Set(found.filter((each) => !isEmpty(each)))].join('\n\n') : found;
    const fitted = fitValue(value, node);
    if (fitted !== undefined) filled = writeAt(filled, path, fitted);
  }
  return filled;
}

function fillRows(
  { group, by, into, fields }: NonNullable<GathersFrom['rows']>,
  answers: Answers,
  source: GatheredRecords,
  target: Target,
  records: readonly Answers[],
  form: Answers,
  evaluate: Evaluate,
): { rows: unknown[] | undefined; left: number } {
  const items = target.schema.properties?.[group]?.items;
  if (!items?.properties?.[into]) return { rows: undefined, left: 0 };
  const rows = Array.isArray(answers[group]) ? [...(answers[group] as Answers[])] : [];
  const fillings = spreadRows(fields, items);
  const byName = groupBy(records, (record) => {
    const name = answerAt(record, by);
    return typeof name === 'string' ? sameWords(name) : '';
  });
  for (const [key, own] of byName) {
    if (key === '') continue;
    const name = String(answerAt(own.at(-1), by)).trim();
    const at = rows.findIndex((row) => sameWords(row[into] ?? '') === key);
    const row = at === -1 ? { [into]: name } : rows[at]!;
    const made = fill(row, fillings, items, scopeFor(source, target, own, form), evaluate);
    if (at === -1) rows.push(made);
    else rows[at] = made;
  }
  return { rows: rows.length > 0 ? rows : undefined, left: byName.get('')?.length ?? 0 };
}
