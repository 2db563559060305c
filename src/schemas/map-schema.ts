import type { SchemaNode } from './template.ts';

/** A copy of a schema in which `change` was applied to every node, the innermost first. */
export const mapSchema = (
  node: SchemaNode,
  change: (node: SchemaNode, path: string) => SchemaNode,
  path = '',
): SchemaNode => {
  const copy: SchemaNode = { ...node };
  // Rows add nothing to the dotted path: `families.children.age`.
  if (node.items) copy.items = mapSchema(node.items, change, path);
  if (node.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(node.properties).map(([id, child]) => [
        id,
        mapSchema(child, change, path === '' ? id : `${path}.${id}`),
      ]),
    );
  }
  return change(copy, path);
};
