import type { SchemaNode } from '../schemas/template.ts';

/**
 * The objects whose questions an expression sees: the whole record, and for an expression inside rows each row it
 * stands in, the innermost last. A question of a row shadows one of the same name further out.
 */
export interface Level {
  /** Dotted path of the group without row numbers; empty for the whole record. */
  path: string;
  /** The schema of one row, or of the record. */
  node: SchemaNode;
}

/** A group whose rows a rule can walk: a repeating group, or a table with fixed rows. */
export const rowNode = (group: SchemaNode | undefined): SchemaNode | undefined => {
  if (group?.items?.properties) return group.items;
  if (group?.question?.type !== 'table') return undefined;
  return Object.values(group.properties ?? {})[0];
};

/**
 * The levels of an expression inside the group at `path` (empty: of the record itself).
 * @returns undefined if there is no such group
 */
export const levelsOf = (schema: SchemaNode, path: string): Level[] | undefined => {
  const levels: Level[] = [{ path: '', node: schema }];
  if (path === '') return levels;
  const ids = path.split('.');
  for (let index = 0; index < ids.length; index += 1) {
    const above = levels.at(-1)?.node.properties ?? {};
    const id = ids[index] ?? '';
    const row = rowNode(Object.hasOwn(above, id) ? above[id] : undefined);
    if (!row) return undefined;
    levels.push({ path: ids.slice(0, index + 1).join('.'), node: row });
  }
  return levels;
};

/** The question that a name means at these levels, and the number of its level. */
export const findName = (
  name: string,
  levels: readonly Level[],
): { level: number; node: SchemaNode } | undefined => {
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    const properties = levels[level]?.node.properties ?? {};
    const node = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (node) return { level, node };
  }
  return undefined;
};
