import { type Paragraph, Table, TableCell, TableRow } from 'docx';
import type { KeyValue, KeyValueListBlock } from '../../model.ts';
import type { DocxContext } from '../context.ts';
import { MM } from '../look.ts';
import { answerParagraphs, paragraphs } from '../paragraphs.ts';
import { STYLES } from '../styles.ts';
import { cellMargins, line, none, tableGap } from './table.ts';

const LABEL_SHARE = 0.34;
/** On a wide page an answer stands no farther from its question than this. */
const LABEL_MOST = Math.round(75 * MM);

/** Questions and answers: short ones beside each other, long ones with the answer below its question. */
export function keyValueBlock(block: KeyValueListBlock, context: DocxContext): (Paragraph | Table)[] {
  if (block.items.length === 0) return [];
  return block.layout === 'stacked'
    ? block.items.flatMap((item) => stacked(item))
    : [sideBySide(block.items, context), tableGap()];
}

const answerOf = ({ value, missing, tag }: KeyValue) => ({ text: value, missing, tag });

const stacked = (item: KeyValue): Paragraph[] => [
  ...paragraphs(item.label, { style: STYLES.question }),
  ...answerParagraphs(answerOf(item), { style: STYLES.answer }),
];

/** The labels are the heads of their rows; there are no columns to be named. */
function sideBySide(items: KeyValue[], { room }: DocxContext): Table {
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
          children: [
            paragraphs(item.label, { style: STYLES.cellHead }),
            answerParagraphs(answerOf(item), { style: STYLES.cell }),
          ].map(
            (children, column) =>
              new TableCell({ children, width: { size: widths[column] ?? room, type: 'dxa' } }),
          ),
        }),
    ),
  });
}
