/** Measure, first half: units → lines no wider than the room there is. */
import type { Unit } from './shape.ts';

/** Spaces beyond the edge that stay on their line; more of them begin a new one, so that none leaves the page. */
const HANGING_SPACES = 3;

export interface TextLine {
  units: readonly Unit[];
  /** Width in shares of the type size, spaces at the end included. */
  width: number;
}

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
  const lines: TextLine[] = [];
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
  return lines;
}
