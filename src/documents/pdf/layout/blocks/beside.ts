/** Questions that share a row, as forms on paper have them: a box for each, the question at its top, room below. */
import type { KeyValue, KeyValueListBlock } from '../../../model.ts';
import type { Canvas } from '../../canvas.ts';
import { MM, RULE, WHOLE_UNDER } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import { answerLines } from '../answer-lines.ts';
import type { MeasureContext } from '../context.ts';
import { fieldLines } from '../field-lines.ts';
import { measureLabel } from '../label-lines.ts';
import { ruledLines } from '../ruled-lines.ts';
import { linesHeight, type Box, type Cell, type Line, type Strip } from '../strip.ts';

const INSET = 5;
const PADDING = { paddingTop: 2, paddingBottom: 2 };
const BOTH = PADDING.paddingTop + PADDING.paddingBottom;
const LABEL = { weight: 'bold', size: 10, leading: 1.22 } as const;
/** Share of the width that the question of a row of one takes: as in lists, or what it needs up to the most. */
const LABEL_SHARE = 0.34;
const LABEL_MOST = 0.55;
/** Least height of a line to write on. */
const LINE = 8 * MM;

interface Column {
  left: number;
  width: number;
}

/** Rows of items with the places of their boxes. */
function rowsOf(
  { items, rows = [] }: KeyValueListBlock,
  width: number,
): { item: KeyValue; column: Column }[][] {
  let at = 0;
  const shares = rows.length > 0 ? rows : items.map(() => [1]);
  return shares.map((row) => {
    const sum = row.reduce((total, share) => total + share, 0);
    let left = 0;
    return row.flatMap((share) => {
      const column = { left, width: (share / sum) * width };
      left += column.width;
      const item = items[at];
      at += 1;
      return item ? [{ item, column }] : [];
    });
  });
}

/** What is to be read or filled in below a question; `room` is what is left of the height that was asked for. */
function bodyLines(
  item: KeyValue,
  width: number,
  room: number,
  node: StructureNode,
  context: MeasureContext,
): Line[] {
  const { value, runs, missing, tag, fields, lineHeight } = item;
  if (!fields) return answerLines(context.shaper, { text: value, runs, missing, tag }, width, node);
  if (lineHeight !== undefined && !context.isFillable) return ruledLines(width, room, lineHeight * MM);
  return fieldLines(fields, width, node, context, { minHeight: Math.max(room, LINE) });
}

const heightOf = ({ minHeight = 0 }: KeyValue): number => minHeight * MM;

/** A question over its answer. */
function cellOf(item: KeyValue, { left, width }: Column, list: StructureNode, context: MeasureContext): Cell {
  const entry = addNode(list, 'LI');
  const label = addNode(entry, 'Lbl');
  const body = addNode(entry, 'LBody');
  const inner = width - INSET * 2;
  const head = measureLabel(item, inner, { label, hint: body }, context, LABEL).lines;
  const room = heightOf(item) - linesHeight(head) - BOTH;
  return {
    left: left + INSET,
    width: inner,
    lines: [...head, ...bodyLines(item, inner, room, body, context)],
  };
}

/** A question beside its answer, where it has the row for itself. */
function cellsOfOne(item: KeyValue, { width }: Column, list: StructureNode, context: MeasureContext): Cell[] {
  const entry = addNode(list, 'LI');
  const label = addNode(entry, 'Lbl');
  const body = addNode(entry, 'LBody');
  const needed = context.shaper.shape(item.label, 'bold').reduce((sum, { advance }) => sum + advance, 0);
  const left = Math.min(Math.max(needed * LABEL.size + INSET * 3, width * LABEL_SHARE), width * LABEL_MOST);
  const labelWidth = left - INSET * 2;
  const answerWidth = width - left - INSET;
  // Measured in the order in which they are heard.
  const head = measureLabel(item, labelWidth, { label, hint: body }, context, LABEL).lines;
  const lines = bodyLines(item, answerWidth, heightOf(item) - BOTH, body, context);
  return [
    { left: INSET, width: labelWidth, lines: head },
    { left, width: answerWidth, lines },
  ];
}

/** A box around each question; a row that continues on the next page stays open where it is cut. */
function boxes(columns: readonly Column[]) {
  return (canvas: Canvas, { left, top, width, height, isFirstPart, isLastPart, isTopOfPage }: Box) => {
    canvas.artifact('layout');
    const bottom = top + height;
    for (const x of [...columns.map((column) => left + column.left), left + width])
      canvas.line(x, top, x, bottom, 0.6, RULE);
    if (isFirstPart || isTopOfPage) canvas.line(left, top, left + width, top, 0.6, RULE);
    if (isLastPart) canvas.line(left, bottom, left + width, bottom, 0.6, RULE);
  };
}

export function measureBeside(
  block: KeyValueListBlock,
  list: StructureNode,
  context: MeasureContext,
): Strip[] {
  return rowsOf(block, context.width).map((row): Strip => {
    const [first] = row;
    const cells =
      row.length === 1 && first
        ? cellsOfOne(first.item, first.column, list, context)
        : row.map(({ item, column }) => cellOf(item, column, list, context));
    return {
      cells,
      before: 0,
      ...PADDING,
      wholeUnder: row.some(({ item }) => item.fields !== undefined) ? Number.POSITIVE_INFINITY : WHOLE_UNDER,
      least: Math.max(...row.map(({ item }) => heightOf(item))),
      frame: boxes(row.map(({ column }) => column)),
    };
  });
}
