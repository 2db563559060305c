import type { Block } from '../model.ts';
import { captionOf, figureOfDiagram } from './figure-of-diagram.ts';
import type { DiagramView } from './view-diagram.ts';

/** Widths in shares: the head of a row is short. */
const HEAD = 1;
const CELL = 4;

/** A diagram in a document: lanes as a real table after what they say, everything else drawn. */
export function blocksOfDiagram(
  view: Pick<DiagramView, 'title' | 'reference' | 'textAlternative' | 'table' | 'drawing'>,
): Block[] {
  const { table, drawing } = view;
  if (table) {
    return [
      { kind: 'paragraph', text: `${captionOf(view)}. ${view.textAlternative}`, style: 'note' },
      {
        kind: 'table',
        caption: table.caption,
        showCaption: false,
        columns: table.columns.map((label, index) => ({ label, width: index === 0 ? HEAD : CELL })),
        hasRowHeads: true,
        rows: table.rows.map(({ head, cells }) => ({
          cells: [head, ...cells.map((lines) => lines.join('\n'))].map((text) => ({ text })),
        })),
      },
    ];
  }
  return drawing ? [figureOfDiagram(view, drawing)] : [];
}
