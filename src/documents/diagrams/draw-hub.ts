import type { Diagram } from '../../schemas/template.ts';
import { arrowBetween } from './arrows.ts';
import { finishDrawing, type Drawing } from './drawing.ts';
import type { DrawOptions } from './draw-diagram.ts';
import { drawNode, measureNode } from './node-box.ts';
import { placeOnRing } from './ring.ts';

const ANGLES: Record<string, number> = {
  top: -Math.PI / 2,
  right: 0,
  bottom: Math.PI / 2,
  left: Math.PI,
  'top right': -Math.PI / 4,
  'bottom right': Math.PI / 4,
  'bottom left': (3 * Math.PI) / 4,
  'top left': (5 * Math.PI) / 4,
};

/** A centre and the parts round it, each joined to the centre in both directions. */
export function drawHub(diagram: Diagram, { hasState = false }: DrawOptions): Drawing {
  const measured = diagram.nodes.map((node, index) => measureNode(node, index + 1, { width: 188, hasState }));
  const centre = measured.find(({ node }) => node.position === 'centre') ?? measured[0]!;
  const parts = measured.filter((one) => one !== centre);
  const angles = parts.map(
    ({ node }, index) => ANGLES[node.position ?? ''] ?? -Math.PI / 2 + (2 * Math.PI * index) / parts.length,
  );
  const ring = placeOnRing(parts, angles, centre);
  const boxOf = (id: string) =>
    id === centre.node.id ? ring.centre : ring.boxes[parts.findIndex(({ node }) => node.id === id)];
  const arrows = diagram.edges.flatMap(([from, to]) => {
    const [a, b] = [boxOf(from), boxOf(to)];
    return a && b ? arrowBetween(a, b, true) : [];
  });
  const drawn = measured.flatMap((one) => {
    const box = boxOf(one.node.id);
    return box ? [drawNode(one, box)] : [];
  });
  return finishDrawing(
    [...arrows, ...drawn.flatMap((one) => one.shapes)],
    drawn.flatMap((one) => one.labels),
    drawn.map((one) => one.drawn),
  );
}
