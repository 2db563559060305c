/** A new record made from a record of another template: "use our agreement", "make a decision record for one child". */
import type { Answers, MadeFrom, ResolvedTemplate } from '../../schemas/template.ts';
import { isEmpty } from '../../rules/is-blank.ts';
import { copyAnswer } from './copy-answer.ts';
import { createEvaluator, findAt, scopeOf, type Scope } from './scope.ts';
import { visibleAnswers, type SourceRecord } from './source-record.ts';
import type { CarriedAnswers } from './start-from-last.ts';

type Target = Pick<ResolvedTemplate, 'schema' | 'madeFrom'>;

export interface Choosable {
  index: number;
  name: string;
}

/** The rows of the source of which one has to be chosen; undefined where the whole record is the source. */
export function rowsToChoose(
  { forEach, name }: Pick<MadeFrom, 'forEach' | 'name'>,
  source: ResolvedTemplate,
  record: SourceRecord,
): Choosable[] | undefined {
  if (forEach === undefined) return undefined;
  const label = source.schema.properties?.[forEach]?.question?.itemLabel ?? 'row';
  return chosenFrom(source, record, forEach).map(({ value }, index) => {
    const words = name === undefined ? undefined : (value as Record<string, unknown>)[name];
    return { index, name: typeof words === 'string' && words.trim() ? words : `${label} ${index + 1}` };
  });
}

const chosenFrom = (source: ResolvedTemplate, record: SourceRecord, group: string) =>
  findAt(group, scopeOf(source.schema, visibleAnswers(source, record)));

/**
 * @param selection the row of `forEach` that the record is about, as `rowsToChoose` numbers it; with none, only what
 *   belongs to no row comes over
 * @param today YYYY-MM-DD
 */
export function makeFrom(
  target: Target,
  source: ResolvedTemplate,
  record: SourceRecord,
  today: string,
  selection?: number,
): CarriedAnswers {
  const evaluate = createEvaluator(today);
  const whole = scopeOf(source.schema, visibleAnswers(source, record));
  const answers: Answers = {};
  const carried: CarriedAnswers['carried'] = [];
  const put = (path: string, value: unknown, from: string) => {
    if (isEmpty(value)) return;
    answers[path] = value;
    carried.push({ path, from });
  };
  for (const [id, node] of Object.entries(target.schema.properties ?? {})) {
    const { prefillFrom, prefillAs } = node.question ?? {};
    if (prefillFrom?.split('.')[0] !== source.id) continue;
    const path = prefillFrom.slice(source.id.length + 1);
    put(id, copyAnswer(prefillAs ? { as: prefillAs } : { from: path }, node, whole, evaluate), path);
  }
  for (const making of target.madeFrom ?? []) {
    if (making.template !== source.id) continue;
    const scope = scopeFor(making, source, record, whole, selection);
    if (!scope) continue;
    for (const [id, copy] of Object.entries(making.answers)) {
      const node = target.schema.properties?.[id];
      if (node) put(id, copyAnswer(copy, node, scope, evaluate), making.forEach ?? id);
    }
  }
  return { answers, carried };
}

function scopeFor(
  { forEach }: MadeFrom,
  source: ResolvedTemplate,
  record: SourceRecord,
  whole: Scope,
  selection: number | undefined,
): Scope | undefined {
  if (forEach === undefined) return whole;
  return selection === undefined ? undefined : chosenFrom(source, record, forEach)[selection]?.scope;
}
