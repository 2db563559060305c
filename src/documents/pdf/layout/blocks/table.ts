/**
 * A table with heads that are repeated on every page. A row's details (answers that have no column) are rows of their
 * own under it: the label is their head, and they name the row's head as well.
 */
import type { Canvas } from '../../canvas.ts';
import type { KeyValue, TableBlock, TableRow } from '../../../model.ts';
import type { Weight } from '../../fonts/pdf-fonts.ts';
import { LABEL_SIZE, MM, RULE, TEXT_SIZE, TINT, WHOLE_UNDER } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import { answerLines } from '../answer-lines.ts';
import { columnWidths } from '../column-widths.ts';
import type { MeasureContext } from '../context.ts';
import { fieldLines } from '../field-lines.ts';
import { stripHeight, type Box, type Cell, type Strip } from '../strip.ts';
import { paragraphLines } from '../text-lines.ts';

const PADDING = 5;
/** Of a table of many columns, where words need every bit of width. */
const CLOSE_PADDING = 1.4;
const MANY_COLUMNS = 8;
const paddingOf = ({ columns }: TableBlock): number =>
  columns.length > MANY_COLUMNS ? CLOSE_PADDING : PADDING;
/** Room for an answer without a column that is written by hand. */
const WRITING_HEIGHT = 8 * MM;
/** Share of the width that the label of a detail takes at most. */
const LABEL_SHARE = 0.3;
/** Distance between the label of a detail and its text. */
const LABEL_GAP = 12;
/** A longer answer without a column may go on to the next page: its row would leave half a page empty otherwise. */
const DETAIL_WHOLE_UNDER = 30 * MM;
/** A row so high may stand alone on a page. */
const TALL = 18 * MM;
/** A row head of more characters is a sentence. */
const SENTENCE = 40;

interface Grid {
  context: MeasureContext;
  block: TableBlock;
  size: number;
  /** Row heads are bold, but not where they are whole sentences. */
  headWeight: Weight;
  /** Left edge and width of the text of each column. */
  columns: { left: number; width: number }[];
  heads: Strip[];
  /** Room of the labels of details: what the widest needs, so that each stands close to its text. */
  labelWidth: number;
}

/** What the widest label of a detail needs. */
function labelWidthOf(block: TableBlock, context: MeasureContext, size: number): number {
  const widths = block.rows.flatMap(({ details = [] }) =>
    details.map(({ label }) =>
      context.shaper.shape(label, 'bold').reduce((sum, { advance }) => sum + advance, 0),
    ),
  );
  return Math.min(Math.max(0, ...widths) * size + 0.5, context.width * LABEL_SHARE);
}

function headFrame(accent: string) {
  return (canvas: Canvas, box: Box) => {
    canvas.artifact('layout');
    canvas.rectangle(box.left, box.top, box.width, box.height, TINT);
    canvas.line(box.left, box.top + box.height, box.left + box.width, box.top + box.height, 1.4, accent);
  };
}

/** @param edges where columns begin, if their empty cells are to be told apart */
function rowFrame(hasRule: boolean, edges: readonly number[]) {
  return (canvas: Canvas, box: Box) => {
    canvas.artifact('layout');
    for (const x of edges) canvas.line(box.left + x, box.top, box.left + x, box.top + box.height, 0.6, RULE);
    if (!hasRule) return;
    canvas.line(box.left, box.top + box.height, box.left + box.width, box.top + box.height, 0.6, RULE);
  };
}

function measureHead(grid: Grid, table: StructureNode): Strip {
  const { context, block, size, columns } = grid;
  const row = addNode(addNode(table, 'THead'), 'TR');
  return {
    cells: block.columns.map(({ label }, index) => ({
      ...columns[index]!,
      lines: paragraphLines(
        context.shaper,
        label,
        columns[index]!.width,
        addNode(row, 'TH', { scope: 'Column' }),
        {
          weight: 'bold',
          size,
        },
      ),
    })),
    before: context.isForm ? 4 : 8,
    paddingTop: context.isForm ? 2 : 4,
    paddingBottom: context.isForm ? 2 : 4,
    wholeUnder: Number.POSITIVE_INFINITY,
    keepWithNext: true,
    frame: headFrame(context.accent),
  };
}

/** An answer without a column, over the whole width under its row. */
function measureDetail(
  grid: Grid,
  body: StructureNode,
  detail: KeyValue,
  rowHead: string | undefined,
): Strip {
  const { context, block, size, heads, labelWidth } = grid;
  const row = addNode(body, 'TR');
  const left = PADDING * 3;
  const valueLeft = left + labelWidth + LABEL_GAP;
  const valueWidth = context.width - valueLeft - PADDING;
  let labelNode: StructureNode;
  let valueNode: StructureNode;
  if (block.columns.length > 1) {
    const id = context.nextId();
    labelNode = addNode(row, 'TH', { scope: 'Row', id });
    const headers = rowHead === undefined ? [id] : [rowHead, id];
    valueNode = addNode(row, 'TD', { columnSpan: block.columns.length - 1, headers });
  } else {
    const cell = addNode(row, 'TD');
    labelNode = addNode(cell, 'P');
    valueNode = addNode(cell, 'P');
  }
  const value = { text: detail.value, runs: detail.runs, missing: detail.missing, tag: detail.tag };
  const label: Cell = {
    left,
    width: labelWidth,
    lines: paragraphLines(context.shaper, detail.label, labelWidth, labelNode, { weight: 'bold', size }),
  };
  return {
    cells: [
      label,
      {
        left: valueLeft,
        width: valueWidth,
        lines: detail.fields
          ? fieldLines(detail.fields, valueWidth, valueNode, context, { size })
          : answerLines(context.shaper, value, valueWidth, valueNode, { size }),
      },
    ],
    before: 0,
    paddingTop: 2,
    paddingBottom: 3,
    wholeUnder: detail.fields ? WHOLE_UNDER : DETAIL_WHOLE_UNDER,
    ...(detail.fields ? { least: WRITING_HEIGHT } : {}),
    heads,
  };
}

function measureRow(grid: Grid, body: StructureNode, row: TableRow): Strip[] {
  const { context, block, size, columns, heads } = grid;
  const node = addNode(body, 'TR');
  const details = row.details ?? [];
  let rowHead: string | undefined;
  const cells = columns.map((column, index): Cell => {
    const cell = row.cells[index];
    const isHead = block.hasRowHeads && index === 0;
    if (isHead) rowHead = context.nextId();
    const cellNode = isHead ? addNode(node, 'TH', { scope: 'Row', id: rowHead! }) : addNode(node, 'TD');
    if (!cell) return { ...column, lines: [] };
    if (cell.fields) {
      const minHeight =
        row.minHeight === undefined ? undefined : row.minHeight * MM - (context.isForm ? 5.5 : 8);
      const own = { size, minHeight };
      return { ...column, lines: fieldLines(cell.fields, column.width, cellNode, context, own) };
    }
    const style = isHead ? { weight: grid.headWeight, size } : { size };
    return { ...column, lines: answerLines(context.shaper, cell, column.width, cellNode, style) };
  });
  const strips: Strip[] = [
    {
      cells,
      before: 0,
      paddingTop: context.isForm ? 2.5 : 4,
      paddingBottom: context.isForm ? 3 : 4,
      // What is to be written in stands on one page.
      wholeUnder: row.minHeight === undefined ? WHOLE_UNDER : Number.POSITIVE_INFINITY,
      ...(row.minHeight === undefined ? {} : { least: row.minHeight * MM }),
      keepWithNext: details.length > 0,
      heads,
    },
    ...details.map((detail) => measureDetail(grid, body, detail, rowHead)),
  ];
  const isToWrite = row.minHeight !== undefined;
  const edges = isToWrite
    ? [0, ...columns.slice(1).map(({ left }) => left - paddingOf(block)), context.width]
    : [];
  strips.forEach((strip, index) => {
    const outer = index === 0 ? edges : edges.filter((x) => x === 0 || x === context.width);
    strip.frame = rowFrame(index === strips.length - 1, outer);
  });
  return strips;
}

export function measureTable(block: TableBlock, context: MeasureContext): Strip[] {
  if (block.rows.length === 0 || block.columns.length === 0) return [];
  const size = Math.max(block.columns.length > 3 ? 10 : 10.5, context.smallest);
  const padding = paddingOf(block);
  const widths = columnWidths(block, context.shaper, context.width, size, padding * 2);
  let left = 0;
  const columns = widths.map((width) => {
    const column = { left: left + padding, width: width - padding * 2 };
    left += width;
    return column;
  });
  const table = addNode(
    context.parent,
    'Table',
    // A caption on the page names the table already: it would be heard twice.
    block.showCaption ? {} : { summary: block.caption },
  );
  const hasSentences = block.rows.some((row) => (row.cells[0]?.text.length ?? 0) > SENTENCE);
  const grid: Grid = {
    context,
    block,
    size,
    headWeight: hasSentences ? 'regular' : 'bold',
    columns,
    heads: [],
    labelWidth: labelWidthOf(block, context, size),
  };
  const strips: Strip[] = [];
  if (block.showCaption) {
    const caption = addNode(table, 'Caption');
    const style = { weight: 'bold', size: context.isForm ? TEXT_SIZE : LABEL_SIZE } as const;
    strips.push({
      cells: [
        {
          left: 0,
          width: context.width,
          lines: paragraphLines(context.shaper, block.caption, context.width, caption, style),
        },
      ],
      before: context.isForm ? 4 : 10,
      wholeUnder: Number.POSITIVE_INFINITY,
      keepWithNext: true,
    });
  }
  const head = measureHead(grid, table);
  if (block.showCaption) head.before = context.isForm ? 2 : 4;
  grid.heads.push(head);
  const body = addNode(table, 'TBody');
  const rows = block.rows.map((row) => measureRow(grid, body, row));
  // Neither the first nor the last row of a table stands alone on a page.
  for (const row of [rows[0], rows.at(-2)]) {
    const isLow = row !== undefined && row.reduce((sum, strip) => sum + stripHeight(strip), 0) < TALL;
    if (isLow && row !== rows.at(-1)) row.at(-1)!.keepWithNext = true;
  }
  return [...strips, head, ...rows.flat()];
}
