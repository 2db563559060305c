/** Where the units of a line stand: the reordering of the bidirectional algorithm (UAX 9, L1 and L2). */
import type { Unit } from './shape.ts';

const levelOf = (unit: Unit, base: number) => unit.level ?? base;

/** The level of the paragraph that a line is part of; 0 where everything runs from left to right. */
export const baseLevelOf = (units: readonly Unit[]): number =>
  units.find(({ baseLevel }) => baseLevel !== undefined)?.baseLevel ?? 0;

/**
 * The left edge of each unit of a line, in shares of the type size.
 * @param units in the order of the text
 */
export function leftEdges(units: readonly Unit[]): number[] {
  const base = baseLevelOf(units);
  const levels = units.map((unit) => levelOf(unit, base));
  // Spaces at the end of a line stand at the end of the paragraph's direction.
  for (let index = units.length - 1; index >= 0 && units[index]!.breaks === 'space'; index--) levels[index] = base;
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
  const lefts: number[] = new Array<number>(units.length);
  let left = 0;
  for (const index of order) {
    lefts[index] = left;
    left += units[index]!.advance;
  }
  return lefts;
}

/** Units that follow each other on the page as they do in the text, with the left edge of the first. */
export interface Stretch {
  left: number;
  units: readonly Unit[];
}

/**
 * A line in pieces that are written one after another, in the order of the text: so whoever reads the file in its
 * order reads what was typed, whichever way the letters run. A line from left to right is one piece.
 */
export function stretchesOf(units: readonly Unit[]): Stretch[] {
  if (units.every(({ level }) => level === undefined)) return units.length > 0 ? [{ left: 0, units }] : [];
  const lefts = leftEdges(units);
  const stretches: { left: number; units: Unit[] }[] = [];
  let right = Number.NaN;
  units.forEach((unit, index) => {
    const left = lefts[index]!;
    if (Math.abs(left - right) < 1e-9) stretches.at(-1)!.units.push(unit);
    else stretches.push({ left, units: [unit] });
    right = left + unit.advance;
  });
  return stretches;
}
