/** Options with a box each: beside each other where all of them fit, else in columns, else one under the other. */
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
  const needed = lengths.reduce((sum, length) => sum + length + offset, (options.length - 1) * OPTION_GAP);
  const isInOneLine = needed <= width;
  const widest = Math.max(0, ...lengths) + offset;
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (widest + COLUMN_GAP)));
  const step = (width + COLUMN_GAP) / columns;
  let x = 0;
  const made = options.map((option, index): Option => {
    const form = formNode(room, { field, option, size });
    const left = isInOneLine ? x : (index % columns) * step;
    const wordsWidth = isInOneLine || columns > 1 ? lengths[index]! : width - offset;
    const words = paragraphLines(context.shaper, option.title, wordsWidth, addNode(room.node, 'P'), { size });
    x += lengths[index]! + offset + OPTION_GAP;
    return { form, words, left };
  });
  const perRow = isInOneLine ? made.length : columns;
  if (perRow === 1) return made.flatMap((option, index) => [...gapBefore(index), ...stacked(option, paintBox, offset)]);
  const rows = Array.from({ length: Math.ceil(made.length / perRow) }, (_, row) =>
    made.slice(row * perRow, (row + 1) * perRow),
  );
  return rows.flatMap((row, index) => [...gapBefore(index), inARow(row, paintBox, offset)]);
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
