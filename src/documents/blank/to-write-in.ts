import type { Field, Text } from '../model.ts';

/** A box to tick, before its words. Word files make a real one of it, PDF files draw one. */
export const TICK_BOX = '☐';

/**
 * What is printed in the place of answers: a box for each option, labels where there are several, or nothing but room.
 * @param between what stands between options; a line feed unless they share a line
 */
export function toWriteIn(fields: readonly Field[], between = '\n'): Text {
  return fields
    .flatMap(({ kind, label, options = [] }) => {
      const boxes = kind === 'list' ? [] : options.map(({ title }) => `${TICK_BOX} ${title}`);
      return [
        ...(label === undefined ? [] : [`${label}:`]),
        ...(boxes.length > 0 ? [boxes.join(between)] : []),
      ];
    })
    .join('\n');
}
