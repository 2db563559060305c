import { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { SignatureBlock } from '../../model.ts';
import type { DocxContext } from '../context.ts';
import { pictureRun } from '../picture/picture-run.ts';
import { MM, QUIET } from '../look.ts';
import { answerParagraphs, paragraphs } from '../paragraphs.ts';
import { STYLES, WRITING_HEIGHT } from '../styles.ts';
import { cellMargins, line, tableGap } from './table.ts';

const HOW: Record<SignatureBlock['method'], string> = {
  typed: 'Signed by typing the name',
  drawn: 'Signed by drawing',
  wetInk: 'To be signed in ink',
  none: 'Not signed',
};

/** The box in which a drawn mark was made, and how large a unit of it is on paper. */
const MARK_BOX = { width: 300, height: 90 };
const MARK_UNIT = 0.2;
const LABEL_WIDTH = Math.round(38 * MM);

/** What is signed, the mark, and who signed, in which capacity and when. Empty rows are high enough for a pen. */
export function signatureBlock(block: SignatureBlock, context: DocxContext): (Paragraph | Table)[] {
  const { room } = context;
  const missing = block.missing ?? false;
  const facts = [
    { label: 'Signature', text: HOW[missing ? 'none' : block.method], mark: markOf(block, context) },
    { label: 'Name', text: block.name, missing },
    ...(block.capacity ? [{ label: 'Capacity', text: block.capacity }] : []),
    { label: 'Date', text: block.signedOn, missing: missing && block.method !== 'wetInk' },
  ];
  const widths = [LABEL_WIDTH, room - LABEL_WIDTH];
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
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    rows: facts.map(({ label, mark, ...answer }, index) => {
      // The box stays on one page: each row but the last holds on to the next.
      const keepNext = index < facts.length - 1;
      const isOpen = answer.text.trim() === '' || (mark === undefined && !isSigned(block) && index === 0);
      return new TableRow({
        cantSplit: true,
        ...(isOpen
          ? { height: { value: index === 0 ? WRITING_HEIGHT * 1.6 : WRITING_HEIGHT, rule: 'atLeast' } }
          : {}),
        children: [
          paragraphs(label, { style: STYLES.cellHead, keepNext }),
          [
            ...(mark ? [new Paragraph({ style: STYLES.figure, keepNext, children: [mark] })] : []),
            ...(index === 0
              ? paragraphs(answer.text, { style: STYLES.cell, keepNext }, { size: 18, color: QUIET })
              : answerParagraphs(answer, { style: STYLES.cell, keepNext }, context)),
          ],
        ].map(
          (children, column) =>
            new TableCell({
              children,
              width: { size: widths[column] ?? room, type: 'dxa' },
              verticalAlign: 'bottom',
            }),
        ),
      });
    }),
  });
  return [
    ...paragraphs(block.label, { style: STYLES.question }),
    ...(block.statement ? paragraphs(block.statement, { keepNext: true }) : []),
    table,
    tableGap(),
  ];
}

const isSigned = ({ method, missing }: SignatureBlock) =>
  !missing && (method === 'typed' || method === 'drawn');

function markOf(block: SignatureBlock, context: DocxContext) {
  if (block.method !== 'drawn' || !block.mark) return undefined;
  return pictureRun(
    { ...MARK_BOX, paths: [{ d: block.mark, stroke: '#0b0c0c', strokeWidth: 2 }] },
    {
      alternative: block.name ? `Drawn signature of ${block.name}` : 'Drawn signature',
      unit: MARK_UNIT,
    },
    context,
  );
}
