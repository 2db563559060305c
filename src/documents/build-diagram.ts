import type { PrintBlock } from '../schemas/template.ts';
import { blocksOfDiagram } from './diagrams/blocks-of-diagram.ts';
import { drawDiagram } from './diagrams/draw-diagram.ts';
import { tableOfDiagram } from './diagrams/table-of-diagram.ts';
import type { Block, Orientation } from './model.ts';
import type { Walk } from './walk.ts';

/** So that the widest flow fills the width of the page, and its words are not made small. */
const NODE_WIDTH = { portrait: 190, landscape: 300 };

/** How much larger a drawing may be that has a page of its own. */
const ON_ITS_OWN_PAGE = 1.6;

/** Upright room for a drawing in millimetres, and the smallest words that can be read, in points. */
const UPRIGHT = { width: 180, height: 200 };
const SMALLEST_WORDS = 10;
const POINTS = 72 / 25.4;

/** How the page of a print block lies: turned for a figure only where its words are too small otherwise. */
export function orientationOf(walk: Walk, block: PrintBlock): Orientation {
  const usual = walk.template.print.orientation;
  const { orientation = usual, kind } = block;
  if (kind !== 'figure' || usual === 'landscape' || orientation === usual) return orientation;
  const figure = buildDiagram(walk, block).find((one) => one.kind === 'figure');
  if (!figure?.labels || figure.labels.length === 0) return orientation;
  const scale = Math.min(UPRIGHT.width / figure.width, UPRIGHT.height / figure.height) * POINTS;
  const smallest = Math.min(...figure.labels.map(({ size }) => size)) * scale;
  return smallest >= SMALLEST_WORDS ? usual : orientation;
}

/** The diagram that a print block names. */
export function buildDiagram(walk: Walk, { diagram: id, orientation }: PrintBlock): Block[] {
  const diagram = walk.template.diagrams?.find((candidate) => candidate.id === id);
  if (!diagram) return [];
  const table = tableOfDiagram(walk.template, diagram);
  const lies = orientation ?? walk.template.print.orientation;
  const drawing = table ? undefined : drawDiagram(diagram, { nodeWidth: NODE_WIDTH[lies] });
  const blocks = blocksOfDiagram({ ...diagram, table, drawing });
  // On a page of its own it is a picture for the wall: as large as the page allows.
  return orientation
    ? blocks.map((block) =>
        block.kind === 'figure' ? { ...block, unit: (block.unit ?? 1) * ON_ITS_OWN_PAGE } : block,
      )
    : blocks;
}
