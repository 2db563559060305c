import type { Diagram } from '../../schemas/template.ts';
import { finishDrawing, type Drawing } from './drawing.ts';
import type { DrawOptions } from './draw-diagram.ts';
import { flowOrder } from './flow-order.ts';
import { layerNodes, nodesByLayer } from './layer-nodes.ts';
import { drawNode, measureNode, type NodeBox } from './node-box.ts';
import { routeRows, type RowBox } from './route-rows.ts';

const WIDTH = 250;
const GAP = 36;
const MOST_IN_ROW = 4;

/** Boxes with arrows: what comes one after the other stands side by side, and what is chosen between, in a row. */
export function drawFlow(diagram: Diagram, { hasState = false, nodeWidth = WIDTH }: DrawOptions): Drawing {
  const order = flowOrder(diagram);
  const measured = new Map(
    order.map((node, index) => [
      node.id,
      measureNode(node, index + 1, { width: nodeWidth, weight: 'regular', hasState }),
    ]),
  );
  const width = Math.max(...[...measured.values()].map((one) => one.width));
  const rows = rowsOf(diagram).map((row) => row.map((id) => measured.get(id)!));
  const most = Math.max(...rows.map((row) => row.length));
  const placed = routeRows(
    rows.map((row) => spread(row, width, most)),
    diagram.edges,
  );
  const drawn = [...measured.values()].map((one) => drawNode(one, placed.boxes.get(one.node.id)!));
  return finishDrawing(
    [...placed.shapes, ...drawn.flatMap((one) => one.shapes)],
    drawn.flatMap((one) => one.labels),
    drawn.map((one) => one.drawn),
  );
}

/** Layers as rows; layers of one node each that follow one another share a row. */
function rowsOf(diagram: Diagram): string[][] {
  const layers = nodesByLayer(diagram.nodes, layerNodes(diagram)).map((layer) => layer.map(({ id }) => id));
  const rows: string[][] = [];
  let isChain = false;
  for (const layer of layers) {
    const row = rows.at(-1);
    const [only] = layer;
    const follows =
      layer.length === 1 &&
      row !== undefined &&
      diagram.edges.some(([from, to]) => from === row.at(-1) && to === only);
    if (isChain && follows && only && row.length < MOST_IN_ROW) row.push(only);
    else rows.push([...layer]);
    isChain = layer.length === 1;
  }
  return rows;
}

/** The boxes of a row side by side, in the middle of the widest row. */
function spread(row: readonly NodeBox[], width: number, most: number): RowBox[] {
  const start = ((most - row.length) * (width + GAP)) / 2;
  return row.map(({ node, height }, index) => ({
    id: node.id,
    left: start + index * (width + GAP),
    width,
    height,
  }));
}
