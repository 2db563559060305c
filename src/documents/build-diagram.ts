import type { PrintBlock } from '../schemas/template.ts';
import { drawDiagram } from './diagrams/draw-diagram.ts';
import { captionOf, figureOfDiagram } from './diagrams/figure-of-diagram.ts';
import { tableOfDiagram } from './diagrams/table-of-diagram.ts';
import type { Block } from './model.ts';
import type { Walk } from './walk.ts';

/** Widths in shares: the head of a row is short. */
const HEAD = 1;
const CELL = 4;
/** So that the widest flow fills the width of the page, and its words are not made small. */
const NODE_WIDTH = { portrait: 190, landscape: 300 };

/** How much larger a drawing may be that has a page of its own. */
const ON_ITS_OWN_PAGE = 1.6;

/** The diagram that a print block names: lanes as a real table after what they say, everything else drawn. */
export function buildDiagram(walk: Walk, { diagram: id, orientation }: PrintBlock): Block[] {
  const diagram = walk.template.diagrams?.find((candidate) => candidate.id === id);
  if (!diagram) return [];
  const table = tableOfDiagram(walk.template, diagram);
  if (table) {
    return [
      { kind: 'paragraph', text: `${captionOf(diagram)}. ${diagram.textAlternative}`, style: 'note' },
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
  const lies = orientation ?? walk.template.print.orientation;
  const drawing = drawDiagram(diagram, { nodeWidth: NODE_WIDTH[lies] });
  if (!drawing) return [];
  const figure = figureOfDiagram(diagram, drawing);
  // On a page of its own it is a picture for the wall: as large as the page allows.
  return [orientation ? { ...figure, unit: (figure.unit ?? 1) * ON_ITS_OWN_PAGE } : figure];
}
