import { type Paragraph, Table, TableCell, TableRow } from 'docx';
import type { KeyValue, KeyValueListBlock } from '../../model.ts';
import type { DocxContext } from '../context.ts';
import { MM } from '../look.ts';
import { answerParagraphs, marked, oneParagraph, paragraphs } from '../paragraphs.ts';
import { STYLES } from '../styles.ts';
import { textRuns } from '../text-runs.ts';
import { linesOf } from '../word-runs.ts';
import { cellMargins, heightOf, line, none, tableGap } from './table.ts';

const LABEL_SHARE = 0.34;
/** On a wide page an answer stands no farther from its question than this. */
const LABEL_MOST = Math.round(75 * MM);

/** Questions and answers: short ones beside each other, long ones with the answer below its question. */
export function keyValueBlock(block: KeyValueListBlock, context: DocxContext): (Paragraph | Table)[] {
  if (block.items.length === 0) return [];
  return block.layout === 'stacked'
    ? block.items.flatMap((item) => stacked(item, context))
    : [sideBySide(block.items, context), tableGap()];
}

const answerOf = ({ value, runs, missing, tag }: KeyValue) => ({ text: value, runs, missing, tag });

const labelParagraphs = (
  { label, hint, anchor }: KeyValue,
  style: string,
  context: DocxContext,
): Paragraph[] => [
  ...linesOf(label).map((line, index) =>
    oneParagraph(line, { style }, marked(index === 0 ? anchor : undefined, textRuns(line), context)),
  ),
  ...(hint === undefined ? [] : paragraphs(hint, { style: STYLES.note })),
];

const stacked = (item: KeyValue, context: DocxContext): Paragraph[] => [
  ...labelParagraphs(item, STYLES.question, context),
  ...answerParagraphs(answerOf(item), { style: STYLES.answer }, context),
];

/** The labels are the heads of their rows; there are no columns to be named. */
function sideBySide(items: KeyValue[], context: DocxContext): Table {
  const { room } = context;
  const left = Math.min(Math.round(room * LABEL_SHARE), LABEL_MOST);
  const widths = [left, room - left];
  return new Table({
    style: STYLES.table,
    width: { size: room, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    margins: { ...cellMargins, left: 0 },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: line,
      insideHorizontal: line,
    },
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    rows: items.map(
      (item) =>
        new TableRow({
          cantSplit: item.value.length < 1200,
          ...heightOf(item.minHeight),
          children: [
            labelParagraphs(item, STYLES.cellHead, context),
            answerParagraphs(answerOf(item), { style: STYLES.cell }, context),
          ].map(
            (children, column) =>
              new TableCell({ children, width: { size: widths[column] ?? room, type: 'dxa' } }),
          ),
        }),
    ),
  });
}
