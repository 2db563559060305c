import type { QuestionType } from '../schemas/question.ts';
import type { SchemaNode, Template } from '../schemas/template.ts';
import { deepMerge } from '../lib/deep-merge.ts';

type UiSchema = Record<string, unknown>;

/** Types whose value is an object or rows of objects: RJSF asks a field for them, a widget for all others. */
const asFields: readonly QuestionType[] = [
  'person',
  'signature',
  'statementList',
  'clauseList',
  'table',
  'repeatingGroup',
];

/** The field of the form for a value of several parts. A table to which rows can be added is asked row by row. */
const fieldOf = ({ type }: SchemaNode, question: QuestionType): QuestionType =>
  question === 'table' && type === 'array' ? 'repeatingGroup' : question;

const own = (node: SchemaNode): UiSchema => {
  const { question } = node;
  if (!question) return {};
  const ui: UiSchema = asFields.includes(question.type)
    ? { 'ui:field': fieldOf(node, question.type) }
    : { 'ui:widget': question.type };
  if (typeof question.autocomplete === 'string') ui['ui:autocomplete'] = question.autocomplete;
  if (question.readOnly) ui['ui:readonly'] = true;
  const options = {
    ...(question.sensitive ? { sensitive: true } : {}),
    ...(question.unit ? { unit: question.unit } : {}),
    ...(question.optionHints ? { optionHints: question.optionHints } : {}),
  };
  if (Object.keys(options).length > 0) ui['ui:options'] = options;
  return ui;
};

/** A part of a person or signature has no annotation of its own; its autocomplete stands with the whole. */
const part = (id: string, whole: SchemaNode): UiSchema => {
  const tokens = whole.question?.autocomplete;
  const token = typeof tokens === 'object' ? tokens[id] : undefined;
  return token === undefined ? {} : { 'ui:autocomplete': token };
};

const inside = (node: SchemaNode, order: string[]): UiSchema => {
  const children = Object.entries(node.properties ?? {}).map(
    ([id, child]) => [id, { ...part(id, node), ...derive(child) }] as const,
  );
  return { ...(order.length > 0 ? { 'ui:order': order } : {}), ...Object.fromEntries(children) };
};

const derive = (node: SchemaNode): UiSchema => ({
  ...own(node),
  ...inside(node, Object.keys(node.properties ?? {})),
  ...(node.items?.properties ? { items: inside(node.items, Object.keys(node.items.properties)) } : {}),
});

/**
 * The complete RJSF uiSchema of a template: widget or field by question type, order by sections, autocomplete,
 * options; with the template's own `uiSchema` laid over it.
 */
export const deriveUiSchema = ({ schema, sections, uiSchema = {} }: Template): UiSchema =>
  deepMerge(
    inside(
      schema,
      sections.flatMap((section) => section.questions),
    ),
    uiSchema,
  );
