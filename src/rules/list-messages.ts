/** Every message that a template can give, made from its data and the standard messages, for people who review it. */
import type { ResolvedTemplate, Rule, SchemaNode } from '../schemas/template.ts';
import { findNode } from '../schemas/walk-schema.ts';
import { levelsOf, rowNode, type Level } from './container.ts';
import { findDateProblem } from './partial-date.ts';
import { sayCondition } from './say-condition.ts';
import {
  nameOf,
  requiredMessage,
  SIGNATURE_DATE,
  SIGNATURE_NAME,
  standardMessage,
  type SchemaError,
} from './standard-messages.ts';

/** One message, with all that decides whether it is given. */
export interface TemplateMessage {
  message: string;
  /** An error blocks completion; a warning can be passed. */
  severity: 'error' | 'warning';
  /** Whether an answer is missing, has the wrong form, or does not fit the others. */
  kind: 'missing' | 'form' | 'rule';
  /** The questions it points at, in words with the groups they stand in: "Families: e) RAG rating". */
  questions: string[];
  /** When it is given, in words. */
  when: string;
  /** The expressions in CEL that decide it. */
  expressions: string[];
  /** The rule of the template. */
  rule?: string;
  /** Why an answer is required, for reviewers. */
  because?: string;
}

/** The messages of one section of the template. */
export interface SectionMessages {
  id: string;
  title: string;
  messages: TemplateMessage[];
}

type Listed = Pick<ResolvedTemplate, 'schema' | 'sections' | 'rules'>;
interface Asked {
  id: string;
  node: SchemaNode;
  parent: SchemaNode;
  /** The question with the groups it stands in. */
  label: string;
  levels: readonly Level[];
}

const under = (above: string, title: string) => (above === '' ? title : `${above}: ${title}`);

/** A question and everything asked inside it; the rows of a fixed table are asked alike, so the first stands for all. */
function* askedIn(
  parent: SchemaNode,
  id: string,
  above: { path: string; label: string; levels: readonly Level[] },
): Generator<Asked> {
  const node = parent.properties?.[id];
  if (!node) return;
  const label = under(above.label, node.title ?? id);
  const path = above.path === '' ? id : `${above.path}.${id}`;
  yield { id, node, parent, label, levels: above.levels };
  const row = rowNode(node);
  const inside = row ?? node;
  const levels = row ? [...above.levels, { path, node: row }] : above.levels;
  for (const child of Object.keys(inside.properties ?? {})) {
    yield* askedIn(inside, child, { path, label, levels });
  }
}

const error = (
  asked: Pick<Asked, 'label'>,
  kind: TemplateMessage['kind'],
  message: string,
  when: string,
): TemplateMessage => ({ message, severity: 'error', kind, questions: [asked.label], when, expressions: [] });

/** While its condition does not hold, a question is not asked and cannot complain. */
const whileAsked = ({ node, levels }: Asked): { words: string; expressions: string[] } => {
  const condition = node.question?.showWhen;
  return condition === undefined
    ? { words: '', expressions: [] }
    : { words: ` It is only asked while ${sayCondition(condition, levels)}.`, expressions: [condition] };
};

const missing = (asked: Asked): TemplateMessage[] => {
  const { node, parent, id, levels } = asked;
  const { question } = node;
  if (!question) return [];
  const shown = whileAsked(asked);
  const because = question.requiredBecause === undefined ? {} : { because: question.requiredBecause };
  if ((parent.required?.includes(id) ?? false) || (node.minItems ?? 0) > 0) {
    const message = requiredMessage(node, id);
    const found = error(asked, 'missing', message, `It is left empty.${shown.words}`);
    return [{ ...found, expressions: shown.expressions, ...because }];
  }
  if (question.requireWhen === undefined) return [];
  const when = `It is left empty while ${sayCondition(question.requireWhen, levels)}.`;
  const message = question.requireError ?? requiredMessage(node, id);
  return [{ ...error(asked, 'missing', message, when), expressions: [question.requireWhen], ...because }];
};

const signature = (asked: Asked): TemplateMessage[] =>
  asked.node.question?.type === 'signature'
    ? [
        error(asked, 'form', SIGNATURE_NAME, 'It was begun and has no name, and is not left for ink.'),
        error(asked, 'form', SIGNATURE_DATE, 'It was begun and has no date, and is not left for ink.'),
      ]
    : [];

/** Answers that show each thing that can be wrong with a date. */
const wrongDates: readonly [answer: string, when: string][] = [
  ['2026-02-31', 'There is no such day.'],
  ['2026-03-', 'A part of it is missing. The message names the parts: day, month or year.'],
  ['26-03-01', 'The year is not written with 4 numbers.'],
];

const dates = (asked: Asked): TemplateMessage[] =>
  asked.node.format === 'date' || asked.node.format === 'local-date-time'
    ? wrongDates.flatMap(([answer, when]) => {
        const message = findDateProblem(answer, nameOf(asked.node, asked.id));
        return message === undefined ? [] : [error(asked, 'form', message, when)];
      })
    : [];

/** What JSON Schema can find wrong with what a person types, as ajv would report it. */
const wrongForms = ({ node }: Asked): { problem: SchemaError; value: unknown; when: string }[] => {
  const { question, maxLength, minimum, maximum, maxItems, pattern, format, type } = node;
  const problem = (keyword: string, limit?: number): SchemaError => ({
    instancePath: '',
    keyword,
    params: limit === undefined ? {} : { limit },
  });
  const isNumber = type === 'number' || type === 'integer';
  const list: { problem: SchemaError; value: unknown; when: string }[] = [];
  const add = (keyword: string, value: unknown, when: string, limit?: number) =>
    list.push({ problem: problem(keyword, limit), value, when });
  if (maxLength !== undefined) add('maxLength', 'x', `It is longer than ${maxLength} characters.`, maxLength);
  if (isNumber) add('type', 'x', 'It is not a number.');
  // Both ends of a range are said in one message.
  if (minimum !== undefined || maximum !== undefined) {
    const ends = [
      ...(minimum === undefined ? [] : [`less than ${minimum}`]),
      ...(maximum === undefined ? [] : [`more than ${maximum}`]),
    ];
    add(minimum === undefined ? 'maximum' : 'minimum', 0, `It is ${ends.join(' or ')}.`);
  }
  if (maxItems !== undefined && question) add('maxItems', [], `There are more than ${maxItems}.`, maxItems);
  if (pattern !== undefined) add('pattern', 'x', 'It does not have the form that is asked for.');
  if (format === 'email') add('format', 'x', 'It is not an email address.');
  if (format === 'local-date-time') add('format', '2026-03-01T', 'The time is missing or is no time.');
  return list;
};

const forms = (asked: Asked): TemplateMessage[] =>
  wrongForms(asked).flatMap(({ problem, value, when }) => {
    const message = standardMessage(asked.node, asked.id, value, problem);
    return message === undefined ? [] : [error(asked, 'form', message, when)];
  });

const ofQuestion = (asked: Asked): TemplateMessage[] => [
  ...missing(asked),
  ...signature(asked),
  ...dates(asked),
  ...forms(asked),
];

/** The question that a rule names, seen from its row outwards. */
const pathFrom = (schema: SchemaNode, row: string, question: string): string => {
  const ids = row === '' ? [] : row.split('.');
  const holders = [...ids.map((_, index) => ids.slice(0, ids.length - index).join('.')), ''];
  const holder = holders.find((each) => {
    const level = levelsOf(schema, each)?.at(-1)?.node;
    return level !== undefined && findNode(level, question) !== undefined;
  });
  return holder ? `${holder}.${question}` : question;
};

/** A path in words. A question in the rows of a fixed table has the same words in each. */
const labelIn = (schema: SchemaNode, path: string): string => {
  const titles: string[] = [];
  let node: SchemaNode | undefined = schema;
  for (const id of path.split('.')) {
    const inside: SchemaNode | undefined = rowNode(node) ?? node?.items ?? node;
    node = inside?.properties?.[id];
    titles.push(node?.title ?? id);
  }
  return titles.join(': ');
};

const ofRule = (rule: Rule, schema: SchemaNode): TemplateMessage => {
  const levels = levelsOf(schema, rule.forEach ?? '') ?? [];
  const each = rule.forEach === undefined ? '' : ` In each row of ‘${labelIn(schema, rule.forEach)}’.`;
  const unless = `this does not hold: ${sayCondition(rule.must, levels)}.`;
  const when = rule.when === undefined ? '' : `While ${sayCondition(rule.when, levels)}, `;
  const words = when === '' ? `T${unless.slice(1)}` : `${when}${unless}`;
  return {
    message: rule.message,
    severity: rule.severity,
    kind: 'rule',
    questions: rule.questions.map((question) =>
      labelIn(schema, pathFrom(schema, rule.forEach ?? '', question)),
    ),
    when: `${words}${each}`,
    expressions: [...(rule.when === undefined ? [] : [rule.when]), rule.must],
    rule: rule.id,
  };
};

const topOf = (rule: Rule, schema: SchemaNode) =>
  pathFrom(schema, rule.forEach ?? '', rule.questions[0] ?? '').split('.')[0];

/** The messages by section, in the order of the form: missing answers and wrong forms, then the rules. */
export const listMessages = ({ schema, sections, rules }: Listed): SectionMessages[] =>
  sections.map(({ id, title, questions }) => ({
    id,
    title,
    messages: [
      ...questions.flatMap((question) =>
        [...askedIn(schema, question, { path: '', label: '', levels: [{ path: '', node: schema }] })].flatMap(
          ofQuestion,
        ),
      ),
      ...rules
        .filter((rule) => questions.includes(topOf(rule, schema) ?? ''))
        .map((rule) => ofRule(rule, schema)),
    ],
  }));
