/**
 * The lines of answers that are still to be given. On paper: boxes to tick, and room or lines to write on. In a file
 * that is filled in: the same, with a field over each. A box is drawn and not set in type, so it looks the same
 * everywhere; for aids to reading it is an artifact on paper, and a field of its own where it can be ticked.
 */
import { TICK_BOX } from '../../blank/to-write-in.ts';
import type { Field, Text } from '../../model.ts';
import type { Canvas } from '../canvas.ts';
import { MM, NOTE_SIZE, QUIET, TEXT_SIZE } from '../look.ts';
import { addNode, type StructureNode, type Widget } from '../structure.ts';
import { choiceLines, frame } from './choice-lines.ts';
import type { MeasureContext } from './context.ts';
import { linesHeight, type Line } from './strip.ts';
import { gapLine, paragraphLines } from './text-lines.ts';

/** Least height of a field of one line and of several. */
const LINE_HEIGHT = 8 * MM;
const TEXT_HEIGHT = 14 * MM;
/** Below this width the label of a field stands over it. */
const NARROW = 200;
const LABEL_SHARE = 0.5;
const LABEL_GAP = 8;

export interface FieldStyle {
  size?: number;
  /** Room in all, in points. */
  minHeight?: number | undefined;
}

/** A text for measuring, with a letter in the place of each box. */
export const withoutBoxes = (text: Text): Text => text.replaceAll(TICK_BOX, 'OO');

/** Type size of hints, in points. */
export const hintSize = ({ smallest }: MeasureContext): number => Math.max(NOTE_SIZE, smallest);

/** The words under a label that help to answer: a paragraph inside `node`. */
export function hintLines(
  hint: Text | undefined,
  width: number,
  node: StructureNode,
  context: MeasureContext,
): Line[] {
  if (hint === undefined) return [];
  const style = { size: hintSize(context), colour: QUIET };
  return paragraphLines(context.shaper, hint, width, addNode(node, 'P'), style);
}

/** The lines of the fields of one place. */
export function fieldLines(
  fields: readonly Field[],
  width: number,
  node: StructureNode,
  context: MeasureContext,
  { size = TEXT_SIZE, minHeight }: FieldStyle = {},
): Line[] {
  const room: Room = { width, size, node, context, labelWidth: labelWidthOf(fields, width, size, context) };
  const [only, ...more] = fields;
  if (only && more.length === 0 && only.label === undefined)
    return isChoice(only) ? choiceLines(only, room) : [fieldLine(only, room, minHeight)];
  const lines = fields.flatMap((field, index) => [
    ...(index === 0 ? [] : [gapLine(3)]),
    ...(isChoice(field) ? labelledChoice(field, room) : [labelledField(field, room)]),
  ]);
  const lacking = (minHeight ?? 0) - linesHeight(lines);
  return lacking > 0 && !context.isFillable ? [...lines, gapLine(lacking)] : lines;
}

/** What the widest label needs, so that all stand close to their fields; nothing where they stand over them. */
function labelWidthOf(
  fields: readonly Field[],
  width: number,
  size: number,
  { shaper }: MeasureContext,
): number {
  if (width < NARROW) return 0;
  const widths = fields.map(({ label = '' }) =>
    shaper.shape(`${label}:`, 'regular').reduce((sum, { advance }) => sum + advance, 0),
  );
  return Math.min(Math.max(...widths) * size + LABEL_GAP, width * LABEL_SHARE);
}

export interface Room {
  width: number;
  /** Of labels beside their fields; 0 where they stand over them. */
  labelWidth: number;
  size: number;
  node: StructureNode;
  context: MeasureContext;
}

const isChoice = ({ kind }: Field): boolean => kind === 'one' || kind === 'many';

/** The structure of a field, if there is one to be filled in. */
export const formNode = ({ node, context }: Room, widget: Widget): StructureNode | undefined =>
  context.isFillable ? addNode(node, 'Form', { widget }) : undefined;

/** Room to write in; a framed field over it where it can be typed into. */
function fieldLine(field: Field, room: Room, minHeight = 0): Line {
  const { context, size, width } = room;
  const least = field.kind === 'text' && room.context.isFillable ? TEXT_HEIGHT : LINE_HEIGHT;
  const height = Math.min(Math.max(minHeight, least), context.capacity * 0.8);
  const hasLines = field.kind === 'text';
  const form = formNode(room, { field, size, ...(hasLines ? { hasLines } : {}) });
  return {
    height,
    paint(canvas, left, top) {
      if (!form) return;
      frame(canvas, left, top, width, height);
      canvas.widget(form, left, top, width, height);
    },
  };
}

/** A field with its label over it, or beside it where there is room. On paper a line to write on follows the label. */
function labelledField(field: Field, room: Room): Line {
  const { context, size, width, node } = room;
  const isBeside = room.labelWidth > 0;
  const labelWidth = isBeside ? room.labelWidth : width;
  const label = paragraphLines(context.shaper, `${field.label ?? ''}:`, labelWidth, addNode(node, 'P'), {
    size: Math.max(size - 1, 10, context.smallest),
    colour: QUIET,
  });
  const labelHeight = linesHeight(label);
  const field_ = fieldLine(field, { ...room, width: isBeside ? width - labelWidth : width });
  const height = isBeside ? Math.max(field_.height, labelHeight) : labelHeight + field_.height;
  return {
    height,
    paint(canvas, left, top) {
      let y = isBeside && context.isFillable ? top + Math.max(0, (field_.height - labelHeight) / 2) : top;
      if (isBeside && !context.isFillable) y = top + height - labelHeight;
      for (const line of label) {
        line.paint(canvas, left, y);
        y += line.height;
      }
      const x = isBeside ? left + labelWidth : left;
      if (context.isFillable) field_.paint(canvas, x, top + height - field_.height);
      else ruled(canvas, x, top + height, left + width - x);
    },
  };
}

function labelledChoice(field: Field, room: Room): Line[] {
  if (field.label === undefined) return choiceLines(field, room);
  const { context, size, width, node } = room;
  const style = { size: Math.max(size - 1, 10, context.smallest), colour: QUIET };
  const label = paragraphLines(context.shaper, `${field.label}:`, width, addNode(node, 'P'), style);
  return [...label, gapLine(2), ...choiceLines(field, room)];
}

function ruled(canvas: Canvas, left: number, bottom: number, width: number) {
  canvas.artifact('layout');
  canvas.line(left, bottom - 1, left + width, bottom - 1, 0.6, QUIET);
}
