import { between, isInside } from './arrows.ts';
import type { Box, Point } from './drawing.ts';

export interface Size {
  width: number;
  height: number;
}

export interface Ring {
  radiusX: number;
  radiusY: number;
  /** The boxes round the centre, which is 0, 0; in the order of the angles. */
  boxes: Box[];
  centre?: Box;
}

/** Least length of an arrow between two boxes. */
const ARROW = 44;
const APART = 16;

const around = ({ x, y }: Point, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const isClash = (a: Box, b: Box, apart: number) =>
  a.x < b.x + b.width + apart &&
  b.x < a.x + a.width + apart &&
  a.y < b.y + b.height + apart &&
  b.y < a.y + a.height + apart;

/** A point of the ellipse; 0 is on the right, a quarter turn (π / 2) is at the bottom. */
const pointAt = (radiusX: number, radiusY: number, angle: number): Point => ({
  x: radiusX * Math.cos(angle),
  y: radiusY * Math.sin(angle),
});

/** The points of the ring between two angles, clockwise. */
export function arc(
  { radiusX, radiusY }: Pick<Ring, 'radiusX' | 'radiusY'>,
  from: number,
  to: number,
): Point[] {
  const turn = (((to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
  const steps = 240;
  return Array.from({ length: steps + 1 }, (_, index) =>
    pointAt(radiusX, radiusY, from + (turn * index) / steps),
  );
}

const lengthOf = (points: readonly Point[]) =>
  points.reduce((sum, point, index) => {
    const last = points[index - 1];
    return last ? sum + Math.hypot(point.x - last.x, point.y - last.y) : 0;
  }, 0);

/**
 * Puts boxes on an ellipse round an optional centre, as small as there is room for an arrow between neighbours and
 * nothing touches.
 * @param angles in radians, clockwise from the right, one for each size
 */
export function placeOnRing(sizes: readonly Size[], angles: readonly number[], centre?: Size): Ring {
  const widest = Math.max(...sizes.map(({ width }) => width));
  let radiusX = widest * 0.75;
  let radiusY = Math.max(...sizes.map(({ height }) => height)) * 0.9;
  for (;;) {
    const ring = placedAt(sizes, angles, radiusX, radiusY, centre);
    const isCrowded = ring.boxes.some((box, index) =>
      [...ring.boxes.slice(index + 1), ...(ring.centre ? [ring.centre] : [])].some((other) =>
        isClash(box, other, other === ring.centre ? ARROW + 8 : APART),
      ),
    );
    if (!isCrowded && hasRoomForArrows(ring, angles)) return ring;
    // Wider than high, as screens and lines of words are.
    radiusY *= 1.04;
    radiusX = Math.min(radiusX * 1.02, radiusY * 1.9);
    radiusX = Math.max(radiusX, widest * 0.75);
  }
}

function placedAt(
  sizes: readonly Size[],
  angles: readonly number[],
  radiusX: number,
  radiusY: number,
  centre?: Size,
): Ring {
  const boxes = sizes.map((size, index) => around(pointAt(radiusX, radiusY, angles[index] ?? 0), size));
  return { radiusX, radiusY, boxes, ...(centre ? { centre: around({ x: 0, y: 0 }, centre) } : {}) };
}

function hasRoomForArrows(ring: Ring, angles: readonly number[]): boolean {
  return ring.boxes.every((box, index) => {
    const next = (index + 1) % ring.boxes.length;
    const to = ring.boxes[next];
    if (!to || to === box) return true;
    const points = between(arc(ring, angles[index] ?? 0, angles[next] ?? 0), box, to);
    return lengthOf(points) >= ARROW && !points.some((point) => isInside(point, box) || isInside(point, to));
  });
}
