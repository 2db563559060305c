/** Shares out the width of a table, so that words need not be broken where that can be avoided. */
import type { TableBlock } from '../../model.ts';
import type { Weight } from '../fonts/pdf-fonts.ts';
import type { Shaper } from '../text/shape.ts';
import { paragraphsOf } from '../text/clusters.ts';
import { withoutBoxes } from './field-lines.ts';
import { TAG_ROOM } from './tag.ts';

/** A single word may claim this share of the table at most: longer strings are broken. */
const MOST_FOR_A_WORD = 0.3;

/** A text of so many characters is one word here: dates and short answers read better unbroken. */
const SHORT = 17;

/** Width of the widest stretch of a text that should stay unbroken, in shares of the type size; a head may have lines. */
function widestWord(shaper: Shaper, text: string, weight: Weight, isHead = false): number {
  let widest = 0;
  const isShort = !isHead && text.length <= SHORT;
  for (const paragraph of paragraphsOf(text)) {
    let width = 0;
    for (const unit of shaper.shape(paragraph, weight)) {
      const isGap = !isShort && (unit.breaks === 'space' || unit.breaks === 'chance');
      width = isGap ? 0 : width + unit.advance;
      widest = Math.max(widest, width);
    }
  }
  return widest;
}

/**
 * The width of each column in points, padding included.
 * @param size type size in points
 * @param padding at both sides of a cell together
 */
export function columnWidths(
  block: TableBlock,
  shaper: Shaper,
  width: number,
  size: number,
  padding: number,
): number[] {
  const wished = block.columns.map((column) => Math.max(column.width, 0.01));
  const total = wished.reduce((sum, share) => sum + share, 0);
  const widths = wished.map((share) => (share / total) * width);
  const most = width * Math.max(MOST_FOR_A_WORD, 1 / block.columns.length);
  const least = block.columns.map((column, index) => {
    const weight = block.hasRowHeads && index === 0 ? 'bold' : 'regular';
    const words = block.rows.map((row) => {
      const cell = row.cells[index];
      if (!cell) return 0;
      return widestWord(shaper, withoutBoxes(cell.text), weight) * size + (cell.tag ? TAG_ROOM : 0);
    });
    const head = widestWord(shaper, column.label, 'bold', true) * size;
    return Math.min(Math.max(head, ...words) + padding + 0.5, most);
  });
  // A string that has to be broken anyway claims no more than its share.
  const natural = naturalWidths(block, shaper, size, padding).map((needed, index) => {
    if (isToWriteIn(block, index)) return Math.max(widths[index]!, needed);
    return least[index] === most ? most : needed;
  });
  const shared = shareSpare(widths, least, natural);
  return widen(shared, least);
}

/** A column with empty cells keeps its room: it is there to be written in. */
const isToWriteIn = (block: TableBlock, index: number): boolean =>
  block.rows.some(({ cells }) => cells[index]?.fields !== undefined);

/** The width that each column would fill if nothing was broken. */
function naturalWidths(block: TableBlock, shaper: Shaper, size: number, padding: number): number[] {
  const lengthOf = (text: string, weight: Weight) =>
    Math.max(
      0,
      ...paragraphsOf(text).map((line) =>
        shaper.shape(line, weight).reduce((sum, { advance }) => sum + advance, 0),
      ),
    );
  return block.columns.map(({ label }, index) => {
    const weight = block.hasRowHeads && index === 0 ? 'bold' : 'regular';
    const cells = block.rows.map(({ cells: row }) => {
      const cell = row[index];
      return cell ? lengthOf(withoutBoxes(cell.text), weight) * size + (cell.tag ? TAG_ROOM : 0) : 0;
    });
    return Math.max(lengthOf(label, 'bold') * size, ...cells) + padding + 0.5;
  });
}

/** What columns have over their longest line goes to those whose lines are broken. */
function shareSpare(
  widths: readonly number[],
  least: readonly number[],
  natural: readonly number[],
): number[] {
  const over = widths.map((width, index) => Math.max(0, width - Math.max(natural[index]!, least[index]!)));
  const wanted = widths.map((width, index) => Math.max(0, natural[index]! - width));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const given = Math.min(sum(over), sum(wanted));
  if (given === 0) return [...widths];
  return widths.map(
    (width, index) => width - (over[index]! / sum(over)) * given + (wanted[index]! / sum(wanted)) * given,
  );
}

/** Gives each column what its longest word needs, at the cost of those that have more. */
function widen(widths: readonly number[], least: readonly number[]): number[] {
  const lacking = least.reduce((sum, needed, index) => sum + Math.max(0, needed - widths[index]!), 0);
  const spare = widths.map((given, index) => Math.max(0, given - least[index]!));
  const spareSum = spare.reduce((sum, room) => sum + room, 0);
  if (lacking === 0 || spareSum === 0) return [...widths];
  const taken = Math.min(lacking, spareSum);
  return widths.map((given, index) => {
    const lack = Math.max(0, least[index]! - given);
    return given + (lack / lacking) * taken - (spare[index]! / spareSum) * taken;
  });
}
