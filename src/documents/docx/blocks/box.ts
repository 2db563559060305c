import { type Paragraph, Table, TableCell, TableRow } from 'docx';
import type { BoxBlock } from '../../model.ts';
import type { DocxContext } from '../context.ts';
import { ALERT, TINT } from '../look.ts';
import { paragraphs } from '../paragraphs.ts';
import { STYLES } from '../styles.ts';
import { none, tableGap } from './table.ts';

const INSET = 240;
const REFLECT = '54319F';

/** What stands apart from the running text: a bar at the left, and its title first. */
export function boxBlock(
  { style, title, blocks }: BoxBlock,
  context: DocxContext,
  inside: (context: DocxContext, blocks: BoxBlock['blocks']) => (Paragraph | Table)[],
): (Paragraph | Table)[] {
  const { room, accent } = context;
  const bar = style === 'warning' ? ALERT : style === 'reflect' ? REFLECT : accent;
  const inner = { ...context, room: room - 2 * INSET };
  const children = [...paragraphs(title, { style: STYLES.question }), ...inside(inner, blocks)];
  const cell = new TableCell({
    children,
    width: { size: room, type: 'dxa' },
    ...(style === 'brief' ? { shading: { type: 'clear', color: 'auto', fill: TINT } } : {}),
    margins: { top: 60, bottom: 100, left: INSET, right: INSET, marginUnitType: 'dxa' },
    borders: { top: none, right: none, bottom: none, left: { style: 'single', size: 36, color: bar } },
  });
  return [
    new Table({
      width: { size: room, type: 'dxa' },
      columnWidths: [room],
      layout: 'fixed',
      rows: [new TableRow({ children: [cell] })],
    }),
    tableGap(),
  ];
}
