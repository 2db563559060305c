import type { PrintBlock } from '../schemas/template.ts';
import { blocksOfDiagram } from './diagrams/blocks-of-diagram.ts';
import { drawDiagram } from './diagrams/draw-diagram.ts';
import { tableOfDiagram } from './diagrams/table-of-diagram.ts';
import type { Block } from './model.ts';
import type { Walk } from './walk.ts';

/** So that the widest flow fills the width of the page, and its words are not made small. */
const NODE_WIDTH = { portrait: 190, landscape: 300 };

/** The diagram that a print block names. */
export function buildDiagram(walk: Walk, { diagram: id }: PrintBlock): Block[] {
  const diagram = walk.template.diagrams?.find((candidate) => candidate.id === id);
  if (!diagram) return [];
  const table = tableOfDiagram(walk.template, diagram);
  const drawing = table
    ? undefined
    : drawDiagram(diagram, { nodeWidth: NODE_WIDTH[walk.template.print.orientation] });
  return blocksOfDiagram({ ...diagram, table, drawing });
}
