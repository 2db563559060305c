import type { Diagram } from '../../schemas/template.ts';
import { finishDrawing, type Drawing, type Label, type Shape } from './drawing.ts';
import type { DrawOptions } from './draw-diagram.ts';
import { layerNodes, nodesByLayer } from './layer-nodes.ts';
import { longestWord, wrapText } from './measure-text.ts';
import { drawNode, measureNode } from './node-box.ts';
import { LABEL_SIZE } from './size-of-drawing.ts';
import { routeRows } from './route-rows.ts';

const WIDTH = 204;
const PADDING = 14;
const LINE = 20;

/** Lanes side by side, one for each who does something; the steps stand in them, from top to bottom. */
export function drawSwimlane(diagram: Diagram, { hasState = false }: DrawOptions): Drawing {
  const lanes = diagram.lanes ?? [];
  const measured = new Map(
    diagram.nodes.map((node, index) => [
      node.id,
      measureNode(node, index + 1, { width: WIDTH, weight: 'regular', hasState }),
    ]),
  );
  const width = Math.max(
    ...[...measured.values()].map((one) => one.width),
    ...lanes.map((lane) => longestWord(lane, LABEL_SIZE, 'bold')),
  );
  const laneWidth = width + 2 * PADDING;
  const leftOf = (lane: string | undefined) => Math.max(0, lanes.indexOf(lane ?? '')) * laneWidth;
  const rows = nodesByLayer(diagram.nodes, layerNodes(diagram)).map((layer) =>
    layer
      .map(({ id, lane }) => ({
        id,
        left: leftOf(lane) + PADDING,
        width,
        height: measured.get(id)?.height ?? 0,
      }))
      .sort((a, b) => a.left - b.left),
  );
  const placed = routeRows(rows, diagram.edges, lanes.length * laneWidth);
  const bottom = (placed.rows.at(-1)?.bottom ?? 0) + PADDING;
  const frame = drawLanes(lanes, laneWidth, bottom);
  const drawn = [...measured.values()].map((one) => drawNode(one, placed.boxes.get(one.node.id)!));
  return finishDrawing(
    [...frame.shapes, ...placed.shapes, ...drawn.flatMap((one) => one.shapes)],
    [...frame.labels, ...drawn.flatMap((one) => one.labels)],
    drawn.map((one) => one.drawn),
  );
}

/** The frames of the lanes with their names above the steps, which begin at 0. */
function drawLanes(
  lanes: readonly string[],
  width: number,
  bottom: number,
): { shapes: Shape[]; labels: Label[] } {
  const names = lanes.map((lane) => wrapText(lane, width - 2 * PADDING, LABEL_SIZE, 'bold'));
  const headHeight = Math.max(0, ...names.map(({ length }) => length)) * LINE + PADDING;
  const top = -PADDING - headHeight;
  const shapes = lanes.map((_, index): Shape => {
    const [left, right] = [index * width, (index + 1) * width];
    return {
      part: 'lane',
      outline: [
        ['M', left, top],
        ['L', right, top],
        ['L', right, bottom],
        ['L', left, bottom],
        ['Z'],
        ['M', left, top + headHeight],
        ['L', right, top + headHeight],
      ],
    };
  });
  const labels = names.flatMap((lines, lane) =>
    lines.map((text, index): Label => ({
      text,
      x: lane * width + PADDING,
      y: top + PADDING / 2 + LINE * index + LABEL_SIZE,
      anchor: 'start',
      size: LABEL_SIZE,
      weight: 'bold',
      width: width - 2 * PADDING,
    })),
  );
  return { shapes, labels };
}
