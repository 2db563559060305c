import type { SchemaNode } from './template.ts';

/** One question of a template, met on a walk. */
export interface Met {
  node: SchemaNode;
  /** Dotted path of ids without row numbers: `families.children.age`. */
  path: string;
  /** The last part of the path. */
  id: string;
  /** The schema of the object it stands in. */
  parent: SchemaNode;
  /** Whether the object it stands in lists it as required. */
  isRequired: boolean;
}

/** Every property below an object schema, in order: groups before their rows' questions, people before their parts. */
export function* walkSchema(parent: SchemaNode, above = ''): Generator<Met> {
  for (const [id, node] of Object.entries(parent.properties ?? {})) {
    const path = above === '' ? id : `${above}.${id}`;
    yield { node, path, id, parent, isRequired: parent.required?.includes(id) ?? false };
    yield* walkSchema(node.items?.properties ? node.items : node, path);
  }
}

/** The schema at a dotted path without row numbers; undefined if there is no such question. */
export const findNode = (schema: SchemaNode, path: string): SchemaNode | undefined => {
  let node: SchemaNode | undefined = schema;
  for (const id of path.split('.')) {
    const inside: SchemaNode | undefined = node.items?.properties ? node.items : node;
    node = inside.properties && Object.hasOwn(inside.properties, id) ? inside.properties[id] : undefined;
    if (!node) return undefined;
  }
  return node;
};
