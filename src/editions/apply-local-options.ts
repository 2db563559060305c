import type { Edition } from '../schemas/edition.ts';
import type { LocalOptions } from '../schemas/local-options.ts';
import { mapSchema } from '../schemas/map-schema.ts';
import type { SchemaNode, Template } from '../schemas/template.ts';

type List = NonNullable<LocalOptions[keyof LocalOptions]>;

const withOptions = (node: SchemaNode, list: List): SchemaNode => {
  const oneOf = list.map(({ value, title }) => ({ const: value, title }));
  const hints = list.flatMap(({ value, hint }) => (hint === undefined ? [] : [[value, hint] as const]));
  const { optionHints: _own, ...question } = node.question!;
  return {
    ...node,
    ...(node.items ? { items: { ...node.items, oneOf } } : { oneOf }),
    question: { ...question, ...(hints.length > 0 ? { optionHints: Object.fromEntries(hints) } : {}) },
  };
};

/** Answers with each value at a dotted path changed; rows on the way are walked. */
const changeAt = (value: unknown, path: readonly string[], change: (value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => changeAt(each, path, change));
  const [id, ...rest] = path;
  if (id === undefined) return change(value);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, id)) return value;
  return { ...value, [id]: changeAt((value as Record<string, unknown>)[id], rest, change) };
};

/**
 * A template with the edition's own options where it leaves them to the agency. The examples choose the local option
 * in the same place, or the last one, so that they stay examples.
 */
export const applyLocalOptions = (template: Template, edition: Edition): Template => {
  let examples = template.examples;
  const schema = mapSchema(template.schema, (node, path) => {
    const name = node.question?.localOptions;
    const list = name && edition.options[name];
    if (!list) return node;
    const own = (node.items?.oneOf ?? node.oneOf ?? []).map((option) => option.const);
    const translate = (value: unknown) => {
      const place = own.indexOf(value as string);
      return place === -1 ? value : (list[place] ?? list.at(-1)!).value;
    };
    const example = <Value extends { data: Record<string, unknown> }>(one: Value): Value => ({
      ...one,
      data: changeAt(one.data, path.split('.'), translate) as Value['data'],
    });
    examples = { worked: example(examples.worked), awkward: example(examples.awkward) };
    return withOptions(node, list);
  });
  return examples === template.examples ? template : { ...template, schema, examples };
};
