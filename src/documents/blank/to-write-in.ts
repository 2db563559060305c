import type { SchemaNode } from '../../schemas/template.ts';
import type { Text } from '../model.ts';

/** A box to tick, before its words. Word files make a real one of it. */
export const TICK_BOX = '☐';

/**
 * What stands in the place of an answer: a box for each option, or nothing but room.
 * @param between what stands between options; a line feed unless they share a line
 */
export function toWriteIn(node: SchemaNode, between = '\n'): Text {
  const options = node.oneOf ?? node.items?.oneOf;
  if (options) return options.map(({ title }) => `${TICK_BOX} ${title}`).join(between);
  if (node.type === 'boolean') return [`${TICK_BOX} Yes`, `${TICK_BOX} No`].join(between);
  return '';
}
