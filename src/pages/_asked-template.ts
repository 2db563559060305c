/** What the page of a form hands to the browser: the template without what only authors, tests and this page read. */
import type { ResolvedTemplate, SchemaNode } from '../schemas/template.ts';

type UiSchema = Record<string, unknown>;

/** Keys of a derived uiSchema that our fields read from the question instead. */
const saidByQuestion = ['ui:widget', 'ui:autocomplete', 'ui:readonly', 'ui:options'];

/** The uiSchema without what the form does not ask of it: the order that the questions have anyway, empty parts. */
const leanUiSchema = (uiSchema: UiSchema, node: SchemaNode | undefined): UiSchema => {
  const properties = Object.keys(node?.properties ?? {});
  const entries = Object.entries(uiSchema).flatMap(([key, value]): [string, unknown][] => {
    if (saidByQuestion.includes(key)) return [];
    if (key === 'ui:order') return String(value) === String(properties) ? [] : [[key, value]];
    if (key.startsWith('ui:')) return [[key, value]];
    const inside = key === 'items' ? node?.items : node?.properties?.[key];
    const lean = leanUiSchema(value as UiSchema, inside);
    return Object.keys(lean).length > 0 ? [[key, lean]] : [];
  });
  return Object.fromEntries(entries);
};

export const askedTemplate = (template: ResolvedTemplate): ResolvedTemplate => {
  const { examples: _, sourceMap: __, doubts: ___, provisionsOf: ____, ...asked } = template;
  return {
    ...asked,
    provisions: [],
    relations: [],
    uiSchema: leanUiSchema(template.uiSchema, template.schema),
  } as unknown as ResolvedTemplate;
};
