/** What a specification and a template hold, as lists of items that can be compared: kind, id, and words. */
import type { ResolvedTemplate, SchemaNode } from '../../src/schemas/template.ts';
import type { SpecField, Specification } from './read-specifications.ts';

export const kinds = [
  'question',
  'prompt',
  'option',
  'statement',
  'clause',
  'row',
  'rule',
  'message',
  'signature',
  'hint',
  'condition',
  'limit',
  'origin',
  'example',
] as const;
export type Kind = (typeof kinds)[number];

export interface Item {
  kind: Kind;
  /** A dotted path without row numbers. */
  id: string;
  /** The words or the value, in one form for both sides; empty where only the presence counts. */
  says: string;
}

const join = (above: string, id: string) => (above === '' ? id : `${above}.${id}`);
const words = (text: unknown) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function* itemsOfField(field: SpecField, above: string): Generator<Item> {
  const path = join(above, field.id);
  yield {
    kind: 'question',
    id: path,
    says: words(field.type === 'staticText' ? field.content : field.label),
  };
  yield* kindOfField(field, path);
  for (const prompt of field.prompts ?? []) {
    const isText = typeof prompt === 'string';
    yield { kind: 'prompt', id: path, says: words(isText ? prompt : (prompt.text ?? prompt.label)) };
  }
  for (const option of field.options ?? [])
    yield { kind: 'option', id: join(path, String(option.value)), says: words(option.label) };
  for (const { id, text } of field.statements ?? [])
    yield { kind: 'statement', id: join(path, id), says: words(text) };
  for (const { id, text } of field.clauses ?? [])
    yield { kind: 'clause', id: join(path, id), says: words(text) };
  for (const { id, label } of field.rows ?? []) yield { kind: 'row', id: join(path, id), says: words(label) };
  if (field.type === 'signature') yield { kind: 'signature', id: path, says: '' };
  if (field.required && field.required_error)
    yield { kind: 'message', id: join(path, 'required'), says: words(field.required_error) };
  if (field.conditional?.message)
    yield { kind: 'message', id: join(path, 'requireWhen'), says: words(field.conditional.message) };
  for (const inner of [...(field.fields ?? []), ...(field.columns ?? [])]) yield* itemsOfField(inner, path);
}

/** How a field is asked: what it is called beside its label, when, and within which limits. */
function* kindOfField(field: SpecField, path: string): Generator<Item> {
  const { conditional, origin, required, hint } = field;
  yield { kind: 'limit', id: join(path, 'type'), says: field.type };
  if (required) yield { kind: 'limit', id: join(path, 'required'), says: 'true' };
  if (field.max_length !== undefined)
    yield { kind: 'limit', id: join(path, 'maxLength'), says: words(field.max_length) };
  if (typeof field.min === 'number')
    yield { kind: 'limit', id: join(path, 'minimum'), says: words(field.min) };
  if (typeof field.max === 'number')
    yield { kind: 'limit', id: join(path, 'maximum'), says: words(field.max) };
  if (hint && field.type !== 'staticText') yield { kind: 'hint', id: path, says: words(hint) };
  if (origin) yield { kind: 'origin', id: path, says: origin };
  for (const [key, text] of [
    ['showWhen', conditional?.show_when],
    ['requireWhen', conditional?.require_when],
  ] as const)
    if (text) yield { kind: 'condition', id: join(path, key), says: asCel(text) };
}

/** The language of the specifications in the signs of CEL, without spaces: enough to see that two say the same. */
const asCel = (expression: string): string =>
  expression
    .replace(/'/g, '"')
    .replace(/\band\b/g, '&&')
    .replace(/\bor\b/g, '||')
    .replace(/\bnot (?!in\b)/g, '!')
    .replace(/\s+/g, '');

function* conditionsOfRule(id: string, when: string | undefined, must: string): Generator<Item> {
  if (when) yield { kind: 'condition', id: `rules.${id}.when`, says: asCel(when) };
  yield { kind: 'condition', id: `rules.${id}.must`, says: asCel(must) };
}

/** Everything that a specification asks for. */
export const itemsOfSpecification = (specification: Specification): Item[] => [
  ...specification.sections.flatMap(({ fields }) => fields.flatMap((field) => [...itemsOfField(field, '')])),
  ...(specification.validation ?? []).flatMap((rule): Item[] => [
    ruleItem(rule.id, rule.severity, rule.for_each, rule.fields),
    { kind: 'message', id: `rules.${rule.id}`, says: words(rule.message) },
    ...conditionsOfRule(rule.id, rule.when, rule.must),
  ]),
  ...examplesOf({ worked: specification.worked_example, awkward: specification.edge_example }),
];

const ruleItem = (
  id: string,
  severity: string,
  forEach: string | undefined,
  questions: readonly string[],
): Item => ({ kind: 'rule', id, says: `${severity} ${forEach ?? ''} ${questions.join(' ')}` });

type ExampleData = { data: Record<string, unknown> };

function examplesOf(examples: { worked: ExampleData; awkward: ExampleData }): Item[] {
  return Object.entries(examples).flatMap(([name, { data }]) =>
    [...answersIn(data, name)].map(([id, says]): Item => ({ kind: 'example', id, says })),
  );
}

/** Every single answer of an example. */
function* answersIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) yield [path, words(value)];
  else for (const [id, inner] of Object.entries(value)) yield* answersIn(inner, join(path, id));
}

/** The parts of a person or a signature are no questions of their own, neither here nor in the specifications. */
const hasOwnParts = (node: SchemaNode) =>
  node.question?.type === 'person' || node.question?.type === 'signature';

function* itemsOfNode(parent: SchemaNode, above: string): Generator<Item> {
  for (const [id, node] of Object.entries(parent.properties ?? {})) {
    const path = join(above, id);
    const { question } = node;
    yield {
      kind: 'question',
      id: path,
      says: words(question?.type === 'staticText' ? node.description : node.title),
    };
    yield* kindOfNode(node, path, parent.required?.includes(id) ?? false);
    for (const { text } of question?.prompts ?? []) yield { kind: 'prompt', id: path, says: words(text) };
    for (const option of node.oneOf ?? node.items?.oneOf ?? [])
      yield { kind: 'option', id: join(path, String(option.const)), says: words(option.title) };
    if (question?.type === 'signature') yield { kind: 'signature', id: path, says: '' };
    if (question?.requiredError && parent.required?.includes(id))
      yield { kind: 'message', id: join(path, 'required'), says: words(question.requiredError) };
    if (question?.requireError)
      yield { kind: 'message', id: join(path, 'requireWhen'), says: words(question.requireError) };
    yield* itemsInside(node, path);
  }
}

function* kindOfNode(node: SchemaNode, path: string, isRequired: boolean): Generator<Item> {
  const { question, maxLength, minimum, maximum, description } = node;
  const isText = question?.type === 'text' || question?.type === 'longText';
  yield { kind: 'limit', id: join(path, 'type'), says: question?.type ?? '' };
  if (isRequired) yield { kind: 'limit', id: join(path, 'required'), says: 'true' };
  if (isText && maxLength !== undefined)
    yield { kind: 'limit', id: join(path, 'maxLength'), says: words(maxLength) };
  if (minimum !== undefined) yield { kind: 'limit', id: join(path, 'minimum'), says: words(minimum) };
  if (maximum !== undefined) yield { kind: 'limit', id: join(path, 'maximum'), says: words(maximum) };
  if (description && question?.type !== 'staticText')
    yield { kind: 'hint', id: path, says: words(description) };
  if (question?.origin) yield { kind: 'origin', id: path, says: question.origin };
  for (const key of ['showWhen', 'requireWhen'] as const)
    if (question?.[key]) yield { kind: 'condition', id: join(path, key), says: asCel(question[key]) };
}

function* itemsInside(node: SchemaNode, path: string): Generator<Item> {
  const type = node.question?.type;
  const entries = Object.entries(node.properties ?? {});
  if (type === 'statementList' || type === 'clauseList') {
    const kind = type === 'clauseList' ? 'clause' : 'statement';
    for (const [id, { title }] of entries) yield { kind, id: join(path, id), says: words(title) };
  } else if (type === 'table' && !node.items) {
    for (const [id, { title }] of entries) yield { kind: 'row', id: join(path, id), says: words(title) };
    const [first] = entries;
    if (first) yield* itemsOfNode(first[1], path);
  } else if (node.items?.properties) yield* itemsOfNode(node.items, path);
  else if (!hasOwnParts(node)) yield* itemsOfNode(node, path);
}

/** Everything that a template, joined with the standard edition, has. */
export const itemsOfTemplate = (template: ResolvedTemplate): Item[] => [
  ...itemsOfNode(template.schema, ''),
  ...template.rules.flatMap((rule): Item[] => [
    ruleItem(rule.id, rule.severity, rule.forEach, rule.questions),
    { kind: 'message', id: `rules.${rule.id}`, says: words(rule.message) },
    ...conditionsOfRule(rule.id, rule.when, rule.must),
  ]),
  ...examplesOf(template.examples),
];
