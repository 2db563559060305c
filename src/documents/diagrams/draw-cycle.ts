import type { Diagram } from '../../schemas/template.ts';
import { arrowAlong, arrowBetween, between, centreOf, thinned } from './arrows.ts';
import { finishDrawing, type Box, type Drawing, type Label, type Shape } from './drawing.ts';
import type { DrawOptions } from './draw-diagram.ts';
import { textWidth } from './measure-text.ts';
import { drawNode, measureNode, type NodeBox } from './node-box.ts';
import { badgeOutline } from './outlines.ts';
import { arc, placeOnRing, type Ring } from './ring.ts';

const STARTS = { top: -Math.PI / 2, 'top right': -Math.PI / 4, left: Math.PI } as const;
/** From the ring to what stands at its way in or out. */
const ASIDE = 42;
const CENTRE_SIZE = 24;

/** A ring of stages, clockwise; stages at the way in or out stand beside it. */
export function drawCycle(diagram: Diagram, { hasState = false }: DrawOptions): Drawing {
  const measured = diagram.nodes.map((node, index) => measureNode(node, index + 1, { width: 176, hasState }));
  const onRing = measured.filter(({ node }) => node.shape === undefined);
  const start = STARTS[diagram.startAngle ?? 'top'];
  const angles = onRing.map((_, index) => start + (2 * Math.PI * index) / onRing.length);
  const middle = diagram.centreLabel ? textWidth(diagram.centreLabel, CENTRE_SIZE, 'bold') + 40 : 0;
  const ring = placeOnRing(onRing, angles, middle ? { width: middle, height: middle } : undefined);
  const boxes = new Map(onRing.map(({ node }, index) => [node.id, ring.boxes[index]!]));
  for (const aside of measured.filter(({ node }) => node.shape !== undefined)) {
    boxes.set(aside.node.id, placeAside(aside, diagram, ring, boxes));
  }
  const drawn = measured.map((one) => drawNode(one, boxes.get(one.node.id)!));
  const shapes = [...arrowsOf(diagram, onRing, angles, ring, boxes), ...drawn.flatMap((one) => one.shapes)];
  const labels = drawn.flatMap((one) => one.labels);
  if (diagram.centreLabel) addCentre(diagram.centreLabel, middle, shapes, labels);
  return finishDrawing(
    shapes,
    labels,
    drawn.map((one) => one.drawn),
  );
}

/** Beside the ring, level with the stage that it leads to or comes from: ways in on the left, ways out on the right. */
function placeAside(
  { node, width, height }: NodeBox,
  { edges }: Diagram,
  ring: Ring,
  boxes: ReadonlyMap<string, Box>,
): Box {
  const isEntry = node.shape === 'entry';
  const partner = edges
    .flatMap(([from, to]) => (isEntry ? (from === node.id ? [to] : []) : to === node.id ? [from] : []))
    .map((id) => boxes.get(id))
    .find((box) => box !== undefined);
  const left = Math.min(...ring.boxes.map(({ x }) => x));
  const right = Math.max(...ring.boxes.map((box) => box.x + box.width));
  const y = (partner ? centreOf(partner).y : 0) - height / 2;
  return { x: isEntry ? left - ASIDE - width : right + ASIDE, y, width, height };
}

function arrowsOf(
  { edges }: Diagram,
  onRing: readonly NodeBox[],
  angles: readonly number[],
  ring: Ring,
  boxes: ReadonlyMap<string, Box>,
): Shape[] {
  const placeOf = (id: string) => onRing.findIndex(({ node }) => node.id === id);
  const isEdge = (from: string, to: string) => edges.some(([a, b]) => a === from && b === to);
  const isNext = (from: number, to: number) => from >= 0 && to === (from + 1) % onRing.length;
  return edges.flatMap(([from, to], index) => {
    const [fromBox, toBox] = [boxes.get(from), boxes.get(to)];
    if (!fromBox || !toBox) return [];
    const [a, b] = [placeOf(from), placeOf(to)];
    if (isNext(a, b)) {
      return arrowAlong(thinned(between(arc(ring, angles[a] ?? 0, angles[b] ?? 0), fromBox, toBox)));
    }
    // There and back is one line with two heads; it is drawn for the first of the two.
    const isBothWays = isEdge(to, from) && !isNext(b, a);
    if (isBothWays && edges.findIndex(([x, y]) => x === to && y === from) < index) return [];
    if (a >= 0 && b < 0 && isEdge(to, onRing[0]?.node.id ?? '')) return arrowRound(fromBox, toBox);
    return arrowBetween(fromBox, toBox, isBothWays);
  });
}

/** Back to the way in: along the side of the ring, so that no stage is crossed. */
function arrowRound(from: Box, to: Box): Shape[] {
  const start = centreOf(from);
  const end = centreOf(to);
  const isBelow = start.y > end.y;
  return arrowAlong([
    { x: from.x - 4, y: start.y },
    { x: end.x, y: start.y },
    { x: end.x, y: isBelow ? to.y + to.height + 4 : to.y - 4 },
  ]);
}

function addCentre(text: string, width: number, shapes: Shape[], labels: Label[]): void {
  shapes.push({ part: 'centre', outline: badgeOutline({ x: 0, y: 0 }, width / 2) });
  labels.push({
    text,
    x: 0,
    y: CENTRE_SIZE * 0.36,
    anchor: 'middle',
    size: CENTRE_SIZE,
    weight: 'bold',
    width: width - 16,
  });
}
