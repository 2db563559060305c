/** Measure, first half: units → lines no wider than the room there is. */
import type { Unit } from './unit.ts';
import { baseLevelOf } from './visual-order.ts';

/** Spaces beyond the edge that stay on their line; more of them begin a new one, so that none leaves the page. */
const HANGING_SPACES = 3;

export interface TextLine {
  units: readonly Unit[];
  /** Width in shares of the type size, spaces at the end included. */
  width: number;
  /** Where the line begins, in shares of the type size from the left edge of its room. */
  offset: number;
  /** How far its ink reaches over and under the baseline, where that may be more than in the base font. */
  rise: number;
  fall: number;
}

/** A paragraph from right to left of several lines stands at the right edge; a single line stays beside its label. */
function offsetOf(units: readonly Unit[], width: number, room: number, isOnly: boolean): number {
  if (baseLevelOf(units) % 2 === 0) return 0;
  // Spaces at the end stand at the left, outside the text.
  let hanging = 0;
  for (let index = units.length - 1; index >= 0 && units[index]!.breaks === 'space'; index--)
    hanging += units[index]!.advance;
  return (isOnly ? 0 : Math.max(0, room - (width - hanging))) - Math.min(hanging, width);
}

const most = (units: readonly Unit[], reach: 'rise' | 'fall') =>
  units.reduce((largest, unit) => Math.max(largest, unit[reach] ?? 0), 0);

const isLetter = (unit: Unit | undefined) => unit !== undefined && /^\p{L}/u.test(unit.text);

function mayBreakAfter(units: readonly Unit[], index: number): boolean {
  const { breaks } = units[index]!;
  if (breaks === 'hyphen') return isLetter(units[index - 1]) && isLetter(units[index + 1]);
  return breaks === 'space' || breaks === 'chance';
}

/**
 * Breaks at spaces and hyphens, and anywhere in a string that is wider than a whole line. Nothing is dropped: joined
 * again, the lines hold every unit.
 * @param room width in shares of the type size
 * @param softHyphen drawn where a line ends at a soft hyphen
 */
export function breakLines(units: readonly Unit[], room: number, softHyphen: Unit): TextLine[] {
  const lines: Pick<TextLine, 'units' | 'width'>[] = [];
  let start = 0;
  do {
    let width = 0;
    let chance = start;
    let chanceWidth = 0;
    let index = start;
    let hanging = 0;
    for (; index < units.length; index++) {
      const unit = units[index]!;
      if (width + unit.advance > room && index > start) {
        if (unit.breaks !== 'space' || hanging >= HANGING_SPACES) break;
        hanging += 1;
      } else if (hanging > 0) break;
      width += unit.advance;
      const fitsHyphen = unit.breaks === 'softHyphen' && width + softHyphen.advance <= room;
      if (fitsHyphen || mayBreakAfter(units, index)) {
        chance = index + 1;
        chanceWidth = width;
      }
    }
    if (index < units.length && chance > start) {
      index = chance;
      width = chanceWidth;
    }
    let line = units.slice(start, index);
    if (index < units.length && line.at(-1)?.breaks === 'softHyphen') {
      line = [...line.slice(0, -1), softHyphen];
      width += softHyphen.advance;
    }
    lines.push({ units: line, width });
    start = index;
  } while (start < units.length);
  return lines.map((line) => ({
    ...line,
    offset: offsetOf(line.units, line.width, room, lines.length === 1),
    rise: most(line.units, 'rise'),
    fall: most(line.units, 'fall'),
  }));
}
