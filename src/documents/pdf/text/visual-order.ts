/** Where the units of a line stand: the reordering of the bidirectional algorithm (UAX 9, L1 and L2). */
import type { Unit } from './unit.ts';

/** The level of the paragraph that a line is part of; 0 where everything runs from left to right. */
export const baseLevelOf = (units: readonly Unit[]): number =>
  units.find(({ baseLevel }) => baseLevel !== undefined)?.baseLevel ?? 0;

/** The level of each unit; spaces at the end of a line stand at the end of the paragraph's direction. */
function levelsOf(units: readonly Unit[]): number[] {
  const base = baseLevelOf(units);
  const levels = units.map(({ level }) => level ?? base);
  for (let index = units.length - 1; index >= 0 && units[index]!.breaks === 'space'; index--)
    levels[index] = base;
  return levels;
}

/** The left edge of each unit of a line, in shares of the type size. */
function leftEdges(units: readonly Unit[], levels: readonly number[]): number[] {
  const order = units.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      if (levels[order[start]!]! < level) continue;
      let end = start;
      while (end + 1 < order.length && levels[order[end + 1]!]! >= level) end += 1;
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
      start = end;
    }
  }
  const lefts = new Array<number>(units.length);
  let left = 0;
  for (const index of order) {
    lefts[index] = left;
    left += units[index]!.advance;
  }
  return lefts;
}

/** Units of one level that follow each other. */
export interface Stretch {
  /** Shares of the type size from the left edge of the line. */
  left: number;
  /** From left to right as they stand on the page. */
  units: readonly Unit[];
  /** They are read from right to left: the units stand against the order of the text. */
  isReversed: boolean;
  /** What stands for the one unit of this stretch. */
  actualText?: string | undefined;
}

/**
 * A line in stretches that are written one after another in the order of the text, each from left to right: so the
 * file's order is the order of reading (ISO 32000-1, 14.8.2.3). A line without letters from right to left is one.
 * @param units in the order of the text
 */
export function stretchesOf(units: readonly Unit[]): Stretch[] {
  if (units.every(({ level, actualText }) => level === undefined && actualText === undefined))
    return [{ left: 0, units, isReversed: false }];
  const levels = levelsOf(units);
  const lefts = leftEdges(units, levels);
  const stretches: Stretch[] = [];
  for (let start = 0; start < units.length;) {
    const first = units[start]!;
    const isReversed = levels[start]! % 2 === 1;
    // A reversed string is turned round by itself, so that another font begins another stretch.
    const goesOn = (index: number) =>
      levels[index] === levels[start] &&
      first.actualText === undefined &&
      units[index]!.actualText === undefined &&
      (!isReversed || units[index]!.font === first.font);
    let end = start + 1;
    while (end < units.length && goesOn(end)) end += 1;
    const part = units.slice(start, end);
    stretches.push({
      left: Math.min(...lefts.slice(start, end)),
      units: isReversed ? part.reverse() : part,
      isReversed,
      actualText: first.actualText,
    });
    start = end;
  }
  return stretches;
}
