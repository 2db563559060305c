import { Paragraph, Table, TableCell, TableRow, type ITableCellOptions, type ITableRowOptions } from 'docx';
import type { KeyValue, TableBlock, TableRow as Row } from '../../model.ts';
import type { DocxContext } from '../context.ts';
import { MM, RULE, TINT } from '../look.ts';
import { answerParagraphs, oneLine, oneParagraph, paragraphs } from '../paragraphs.ts';
import { STYLES } from '../styles.ts';
import { textRuns } from '../text-runs.ts';

/** A row with more characters may go over a page: kept whole, it would leave most of one empty. */
const WHOLE_UNDER = 1200;

export const line = { style: 'single', size: 4, color: RULE } as const;
export const none = { style: 'nil', size: 0, color: 'auto' } as const;
export const cellMargins = { top: 40, bottom: 40, left: 100, right: 100, marginUnitType: 'dxa' } as const;

/** Word joins tables that follow each other, and needs a paragraph after the last one. */
export const tableGap = () => new Paragraph({ style: STYLES.gap, children: [] });

/** A table with its head repeated on each page. Answers that have no column stand in full width under their row. */
export function tableBlock(block: TableBlock, context: DocxContext): (Paragraph | Table)[] {
  const { room } = context;
  if (block.rows.length === 0) return [];
  const widths = columnWidths(room, block.columns);
  const cell = (options: ITableCellOptions, column: number) =>
    new TableCell({ ...options, width: { size: widths[column] ?? room, type: 'dxa' } });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ label }, column) =>
      cell(
        {
          shading: { type: 'clear', color: 'auto', fill: TINT },
          children: paragraphs(label, { style: STYLES.cellHead, keepNext: true }),
        },
        column,
      ),
    ),
  });
  const caption = oneLine(block.caption);
  const table = new Table({
    style: STYLES.table,
    width: { size: room, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    margins: cellMargins,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    tableLook: { firstRow: true, firstColumn: block.hasRowHeads, noHBand: true, noVBand: true },
    rows: [head, ...block.rows.flatMap((row) => bodyRows(row, block.hasRowHeads, { cell, widths, context }))],
  });
  return [
    ...(block.showCaption === false || caption === ''
      ? []
      : [oneParagraph(caption, { style: STYLES.caption }, textRuns(caption))]),
    table,
    tableGap(),
  ];
}

interface TableParts {
  cell(options: ITableCellOptions, column: number): TableCell;
  widths: number[];
  context: DocxContext;
}

/** Room to write by hand. */
export const heightOf = (minHeight: number | undefined): Pick<ITableRowOptions, 'height'> =>
  minHeight === undefined ? {} : { height: { value: Math.round(minHeight * MM), rule: 'atLeast' } };

function bodyRows(row: Row, hasRowHeads: boolean, { cell, widths, context }: TableParts): TableRow[] {
  const details = row.details ?? [];
  const isShort = row.cells.reduce((sum, { text }) => sum + text.length, 0) < WHOLE_UNDER;
  const answers = new TableRow({
    cantSplit: isShort,
    ...heightOf(row.minHeight),
    children: row.cells.map((one, column) => {
      const style = hasRowHeads && column === 0 ? STYLES.cellHead : STYLES.cell;
      return cell(
        { children: answerParagraphs(one, { style, keepNext: details.length > 0 && isShort }, context) },
        column,
      );
    }),
  });
  if (details.length === 0) return [answers];
  const under = new TableRow({
    cantSplit: details.reduce((sum, { value }) => sum + value.length, 0) < WHOLE_UNDER,
    children: [
      new TableCell({
        columnSpan: widths.length,
        margins: { ...cellMargins, left: 260 },
        children: details.flatMap((detail) => detailParagraphs(detail, context)),
      }),
    ],
  });
  return [answers, under];
}

/** "Label: value", or the value below its label where it is long or has lines of its own. */
function detailParagraphs({ label, value, ...rest }: KeyValue, context: DocxContext): Paragraph[] {
  const isShort = value.length + label.length < 90 && !/[\n\r\u2028\u2029]/.test(value);
  if (isShort && !rest.tag && !rest.missing && !rest.runs) {
    const words = [...textRuns(`${label}: `, { bold: true }), ...textRuns(value)];
    return [oneParagraph(label, { style: STYLES.cell }, words)];
  }
  const answer = answerParagraphs({ text: value, ...rest }, { style: STYLES.cell }, context);
  return [...paragraphs(`${label}:`, { style: STYLES.cellHead, keepNext: true }), ...answer];
}

/** About the widest letter of a head, and what stands beside the words, in twips. */
const LETTER = 135;
const BESIDE = 240;

/** Widths in twips in the proportion that the columns ask for, but none so narrow that a word of its head breaks. */
function columnWidths(room: number, columns: TableBlock['columns']): number[] {
  const shares = shareOut(
    room,
    columns.map(({ width }) => width),
  );
  const least = columns.map(({ label }) =>
    Math.min(
      room / columns.length,
      Math.max(...label.split(/\s+/).map((word) => word.length)) * LETTER + BESIDE,
    ),
  );
  return shareOut(
    room,
    shares.map((share, column) => Math.max(share, least[column] ?? 0)),
  );
}

/** Widths in twips in proportion to the parts, that sum up to the room. */
function shareOut(room: number, parts: number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0) || 1;
  const widths = parts.map((part) => Math.floor((room * part) / total));
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
