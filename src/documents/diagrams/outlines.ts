import type { Box, Outline, Point } from './drawing.ts';

/** How far the handles of a cubic curve stand from the ends of a quarter circle, as a share of the radius. */
const ROUND = 0.5523;

export function roundedOutline({ x, y, width, height }: Box, radius: number): Outline {
  const [right, bottom] = [x + width, y + height];
  const r = Math.min(radius, width / 2, height / 2);
  const h = r * (1 - ROUND);
  return [
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - h, y, right, y + h, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - h, right - h, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + h, bottom, x, bottom - h, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + h, x + h, y, x + r, y],
    ['Z'],
  ];
}

/** A way in or out: both ends are half circles. */
export const pillOutline = (box: Box): Outline => roundedOutline(box, box.height / 2);

export const badgeOutline = ({ x, y }: Point, radius: number): Outline =>
  roundedOutline({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, radius);

/** A question: the left and right end are points, inside the box. */
export function pointedOutline({ x, y, width, height }: Box, point: number): Outline {
  return [
    ['M', x + point, y],
    ['L', x + width - point, y],
    ['L', x + width, y + height / 2],
    ['L', x + width - point, y + height],
    ['L', x + point, y + height],
    ['L', x, y + height / 2],
    ['Z'],
  ];
}
