import type { Origin } from './question.ts';
import type { SchemaNode } from './template.ts';

/**
 * A schema in which every question has an origin: one that gives none has that of the group it stands in, so that
 * a file only says what differs.
 */
export const inheritOrigins = (node: SchemaNode, above?: Origin): SchemaNode => {
  const origin = node.question?.origin ?? above;
  return {
    ...node,
    ...(node.question && origin ? { question: { ...node.question, origin } } : {}),
    ...(node.items ? { items: inheritOrigins(node.items, origin) } : {}),
    ...(node.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(node.properties).map(([id, child]) => [id, inheritOrigins(child, origin)]),
          ),
        }
      : {}),
  };
};
