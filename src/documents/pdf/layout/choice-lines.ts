/** Options with a box each: beside each other as far as they fit, in columns where that takes no more rows. */
import type { Field } from '../../model.ts';
import type { Canvas } from '../canvas.ts';
import { INK, MM } from '../look.ts';
import { addNode, type StructureNode } from '../structure.ts';
import { formNode, type Room } from './field-lines.ts';
import { linesHeight, type Line } from './strip.ts';
import { gapLine, paragraphLines } from './text-lines.ts';

/** Edge of a box to tick, and its distance from its words and from the next option beside it. */
const BOX = 3.6 * MM;
const BOX_GAP = 2 * MM;
const OPTION_GAP = 5 * MM;
/** Least width of an option where several stand in columns: shorter ones would look scattered. */
const COLUMN_GAP = 3 * MM;
const ROUND =
  'M 10 5 C 10 7.761 7.761 10 5 10 C 2.239 10 0 7.761 0 5 C 0 2.239 2.239 0 5 0 C 7.761 0 10 2.239 10 5 Z';

interface Option {
  form: StructureNode | undefined;
  words: Line[];
  /** Distance from the left edge of the place. */
  left: number;
}

const paintBoxOf =
  (isRound: boolean) =>
  (canvas: Canvas, form: StructureNode | undefined, left: number, top: number, height: number) => {
    const y = top + (height - BOX) / 2;
    canvas.artifact('layout');
    if (isRound) canvas.path(left, y, BOX / 10, { d: ROUND, stroke: INK, strokeWidth: 0.9 });
    else frame(canvas, left, y, BOX, BOX);
    if (form) canvas.widget(form, left, y, BOX, BOX);
  };

export function choiceLines(field: Field, room: Room): Line[] {
  const { context, size, width } = room;
  const options = field.options ?? [];
  const paintBox = paintBoxOf(field.kind === 'one' && context.isFillable);
  if (field.isWordless) {
    const forms = options.map((option) => formNode(room, { field, option, size }));
    return forms.map((form) => ({
      height: BOX + 2,
      paint: (canvas, left, top) => {
        paintBox(canvas, form, left + Math.min((width - BOX) / 2, BOX * 2), top, BOX + 2);
      },
    }));
  }
  const offset = BOX + BOX_GAP;
  const lengths = options.map(
    ({ title }) =>
      context.shaper.shape(title, 'regular').reduce((sum, { advance }) => sum + advance, 0) * size + 0.5,
  );
  const rows = rowsOf(
    lengths.map((length) => length + offset),
    width,
  );
  const made = options.map((option, index): Option => {
    const form = formNode(room, { field, option, size });
    const { left, isAlone } = rows.places[index]!;
    const wordsWidth = isAlone ? width - offset : lengths[index]!;
    const words = paragraphLines(context.shaper, option.title, wordsWidth, addNode(room.node, 'P'), { size });
    return { form, words, left };
  });
  let at = 0;
  return rows.counts.flatMap((count, index) => {
    const row = made.slice(at, at + count);
    at += count;
    const [only] = row;
    const lines = count === 1 && only ? stacked(only, paintBox, offset) : [inARow(row, paintBox, offset)];
    return [...gapBefore(index), ...lines];
  });
}

interface Rows {
  /** How many options stand in each row. */
  counts: number[];
  places: { left: number; isAlone: boolean }[];
}

/** All in one row; in columns, if that takes about as few rows as one after the other does; or one after the other. */
function rowsOf(lengths: readonly number[], width: number): Rows {
  const flowing = flow(lengths, width);
  const columns = Math.floor((width + COLUMN_GAP) / (Math.max(0, ...lengths) + COLUMN_GAP));
  const inColumns = Math.ceil(lengths.length / Math.max(1, columns));
  if (flowing.counts.length <= 1 || inColumns > flowing.counts.length + 1 || columns <= 1) return flowing;
  const step = (width + COLUMN_GAP) / columns;
  return {
    counts: Array.from({ length: inColumns }, (_, row) => Math.min(columns, lengths.length - row * columns)),
    places: lengths.map((_, index) => ({ left: (index % columns) * step, isAlone: false })),
  };
}

function flow(lengths: readonly number[], width: number): Rows {
  const counts: number[] = [];
  const lefts: number[] = [];
  let x = 0;
  for (const length of lengths) {
    if (counts.length === 0 || x + length > width) {
      counts.push(0);
      x = 0;
    }
    lefts.push(x);
    counts[counts.length - 1]! += 1;
    x += length + OPTION_GAP;
  }
  const rowOf = counts.flatMap((count, row) => Array.from({ length: count }, () => row));
  return { counts, places: lefts.map((left, index) => ({ left, isAlone: counts[rowOf[index]!] === 1 })) };
}

const gapBefore = (index: number): Line[] => (index === 0 ? [] : [gapLine(1.5)]);

function inARow(options: readonly Option[], paintBox: ReturnType<typeof paintBoxOf>, offset: number): Line {
  const height = Math.max(BOX, ...options.map(({ words }) => linesHeight(words)));
  return {
    height,
    paint(canvas, left, top) {
      for (const { form, words, left: at } of options) {
        paintBox(canvas, form, left + at, top, height);
        for (const line of words) line.paint(canvas, left + at + offset, top);
      }
    },
  };
}

const stacked = ({ form, words }: Option, paintBox: ReturnType<typeof paintBoxOf>, offset: number): Line[] =>
  words.map((line, at): Line => ({
    height: line.height,
    paint(canvas, left, top) {
      if (at === 0) paintBox(canvas, form, left, top, line.height);
      line.paint(canvas, left + offset, top);
    },
  }));

export function frame(canvas: Canvas, left: number, top: number, width: number, height: number): void {
  canvas.artifact('layout');
  canvas.path(left, top, 1, {
    d: `M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} Z`,
    stroke: INK,
    strokeWidth: 0.8,
  });
}
