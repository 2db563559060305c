/**
 * Measure, second half: every block becomes strips. A strip is a row across the page with one or more cells, each a
 * stack of lines; it is what pagination places, and splits between lines where it has to.
 */
import type { Orientation } from '../../model.ts';
import type { Canvas } from '../canvas.ts';

/** One line of text, or a drawing as high as it says. Lengths in points. */
export interface Line {
  height: number;
  /** Marks itself and paints; `top` is its upper edge. */
  paint(canvas: Canvas, left: number, top: number): void;
  /** Not separated from the line after it by a page break. */
  staysWithNext?: boolean;
}

export interface Cell {
  /** Distance from the left edge of the content. */
  left: number;
  width: number;
  lines: Line[];
}

/** The box of a strip, or of the part of it that stands on one page. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  isFirstPart: boolean;
  isLastPart: boolean;
  isTopOfPage: boolean;
}

export interface Strip {
  cells: Cell[];
  /** Space above; dropped at the top of a page. */
  before: number;
  paddingTop?: number;
  paddingBottom?: number;
  least?: number;
  /** Up to this height it goes to the next page whole. Infinity: whole whenever a page can hold it. */
  wholeUnder: number;
  /** Stands on the same page as the beginning of the next strip. */
  keepWithNext?: boolean;
  breakBefore?: boolean;
  /** It may be lower where it does not fit as it is: how high at least, and how it is then. */
  flexible?: { least: number; at(height: number): Strip };
  /** May give way to what follows it, where it does not fit. */
  floats?: boolean;
  /** Nothing from here on is placed before what stands above. */
  beginsSection?: boolean;
  /** With `breakBefore`: only where the page is at least half full. */
  sharesPage?: boolean;
  /** With `breakBefore`: how the pages from here on lie, where not like the document. */
  orientation?: Orientation | undefined;
  /** Paints rules and backgrounds, as artifacts, before the lines. */
  frame?: (canvas: Canvas, box: Box) => void;
  /** Strips painted again at the top of a page that continues a table. */
  heads?: Strip[];
  /** Called with the page (from 0) and the top edge where it came to stand, for bookmarks. */
  onPlaced?: (page: number, top: number) => void;
}

/** Height of lines over each other. */
export const linesHeight = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.height, 0);

/** Height without the space above. */
export function stripHeight(strip: Strip): number {
  const padding = (strip.paddingTop ?? 0) + (strip.paddingBottom ?? 0);
  const content = strip.cells.reduce((most, cell) => Math.max(most, linesHeight(cell.lines)), 0);
  return Math.max(content + padding, strip.least ?? 0);
}

const isGap = (line: Line | undefined) => line?.staysWithNext === true;

/**
 * Lines of a cell that fit into a height, leaving no single line of a paragraph behind and taking none alone.
 * @param takeAny takes what fits, however it looks
 */
function fittingLines(lines: readonly Line[], room: number, takeAny: boolean): number {
  let count = 0;
  let height = 0;
  while (count < lines.length && height + lines[count]!.height <= room) {
    height += lines[count]!.height;
    count += 1;
  }
  if (count === lines.length || takeAny) return count;
  const endsNext = count + 1 === lines.length || isGap(lines[count + 1]);
  const isThirdOfParagraph = count > 2 && !isGap(lines[count - 1]) && !isGap(lines[count - 2]);
  if (endsNext && !isGap(lines[count]) && isThirdOfParagraph) count -= 1;
  const beginsParagraph = count > 1 && isGap(lines[count - 2]) && !isGap(lines[count - 1]);
  if (beginsParagraph && !isGap(lines[count])) count -= 2;
  while (count > 0 && isGap(lines[count - 1])) count -= 1;
  return count === 1 && lines.length > 1 && lines[0]!.height < 40 ? 0 : count;
}

/** Lines from a place on, without the space that would stand above them. */
function linesFrom(lines: readonly Line[], place: number): Line[] {
  let start = place;
  while (isGap(lines[start])) start += 1;
  return lines.slice(start);
}

/**
 * Cuts a strip in two: the first part is at most `room` high.
 * @param takeAny on an empty page, where any line is better than none: single lines may then stand alone
 * @returns nothing if no good place for a cut is found
 */
export function splitStrip(strip: Strip, room: number, takeAny = false): [Strip, Strip] | undefined {
  const padding = (strip.paddingTop ?? 0) + (strip.paddingBottom ?? 0);
  const counts = strip.cells.map((cell) => fittingLines(cell.lines, room - padding, takeAny));
  const takesAll = counts.every((count, index) => count === strip.cells[index]!.lines.length);
  const takesNone = counts.every((count) => count === 0);
  // A cell that starts nothing beside one that starts would look empty, as if it had no answer.
  const leavesCellEmpty = counts.some((count, index) => count === 0 && strip.cells[index]!.lines.length > 0);
  if (takesAll || takesNone || (leavesCellEmpty && !takeAny)) return undefined;
  const part = (linesOf: (lines: readonly Line[], count: number) => Line[]): Strip => ({
    ...strip,
    least: 0,
    cells: strip.cells.map((cell, index) => ({ ...cell, lines: linesOf(cell.lines, counts[index]!) })),
  });
  const first = part((lines, count) => lines.slice(0, count));
  const rest = part(linesFrom);
  return [
    { ...first, keepWithNext: false },
    { ...rest, before: 0, breakBefore: false, onPlaced: undefined },
  ];
}
