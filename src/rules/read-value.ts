import type { SchemaNode } from '../schemas/template.ts';
import { isRealDate } from '../lib/is-real-date.ts';
import { isBlank } from './is-blank.ts';

/** Tells whether the question at a concrete path (`families.0.age`) is hidden; hidden answers are blank to rules. */
export type IsHidden = (path: string, node: SchemaNode) => boolean;

const child = (value: unknown, id: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, id)
    ? (value as Record<string, unknown>)[id]
    : undefined;

const readText = (value: unknown, node: SchemaNode): unknown => {
  if (typeof value !== 'string' || isBlank(value)) return null;
  // A date that is still being typed has a message of its own; to rules it is blank.
  return node.format === 'date' && !isRealDate(value) ? null : value;
};

/**
 * An answer as rules see it, by its schema: blank is null, lists are always lists, and objects always have every
 * part, so that no expression can fail on something that is not there.
 * @param path concrete path with row numbers
 */
export const readValue = (value: unknown, node: SchemaNode, path: string, isHidden: IsHidden): unknown => {
  if (node.question?.showWhen !== undefined && isHidden(path, node))
    return readValue(undefined, bare(node), path, isHidden);
  if (Array.isArray(node.type)) return readClause(value, node, path, isHidden);
  switch (node.type) {
    case 'array': {
      const { items } = node;
      if (!Array.isArray(value) || !items) return [];
      return items.properties
        ? value.map((row, index) => readValue(row, items, `${path}.${index}`, isHidden))
        : value.filter((entry) => !isBlank(entry));
    }
    case 'object':
      return Object.fromEntries(
        Object.entries(node.properties ?? {}).map(([id, part]) => [
          id,
          readValue(child(value, id), part, path === '' ? id : `${path}.${id}`, isHidden),
        ]),
      );
    case 'number':
    case 'integer':
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
    default:
      return readText(value, node);
  }
};

/** A clause is `true` or `{agreed, note}`; rules see both parts either way. */
const readClause = (value: unknown, node: SchemaNode, path: string, isHidden: IsHidden): unknown =>
  readValue(
    typeof value === 'boolean' ? { agreed: value } : value,
    { ...node, type: 'object' },
    path,
    isHidden,
  );

/** The same question without its condition, so that a hidden one can be read as blank. */
const bare = (node: SchemaNode): SchemaNode => {
  const { question, ...rest } = node;
  const { showWhen: _condition, ...kept } = question ?? { type: 'text' };
  return { ...rest, question: kept };
};
