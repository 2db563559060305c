import type { Box, Point, Shape } from './drawing.ts';

const HEAD = 12;
const HALF = 6;
/** Between an arrow and the box it leads to. */
const CLEAR = 4;

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

/** The point a given way before the end of a straight piece. */
const before = (from: Point, to: Point, way: number): Point => {
  const length = distance(from, to) || 1;
  return { x: to.x + ((from.x - to.x) / length) * way, y: to.y + ((from.y - to.y) / length) * way };
};

function head(from: Point, tip: Point): Shape {
  const base = before(from, tip, HEAD);
  const length = distance(from, tip) || 1;
  const across = { x: ((tip.y - from.y) / length) * HALF, y: ((from.x - tip.x) / length) * HALF };
  return {
    part: 'head',
    outline: [
      ['M', tip.x, tip.y],
      ['L', base.x + across.x, base.y + across.y],
      ['L', base.x - across.x, base.y - across.y],
      ['Z'],
    ],
  };
}

/** The last point that is far enough from the tip for a head to point along the line. */
const awayFrom = (tip: Point, points: readonly Point[]): Point =>
  points.findLast((point) => distance(point, tip) >= HEAD) ?? points[0] ?? tip;

/** A line through points with a head at its end, or at both. */
export function arrowAlong(points: readonly Point[], isTwoWay = false): Shape[] {
  const [first, ...rest] = points;
  const tip = rest.at(-1);
  if (!first || !tip) return [];
  const heads = [head(awayFrom(tip, points), tip)];
  if (isTwoWay) heads.push(head(awayFrom(first, points.toReversed()), first));
  // The line ends inside the heads, so that it does not blunt their tips.
  const inside = (list: readonly Point[]) =>
    list.map((point, index) =>
      index === list.length - 1 ? before(awayFrom(point, list), point, HEAD / 2) : point,
    );
  let line = inside(points);
  if (isTwoWay) line = inside(line.toReversed()).toReversed();
  return [
    { part: 'arrow', outline: line.map(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y] as const) },
    ...heads,
  ];
}

export const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

export const isInside = ({ x, y }: Point, box: Box, clear = 0): boolean =>
  x > box.x - clear && x < box.x + box.width + clear && y > box.y - clear && y < box.y + box.height + clear;

/** The part of a line between two boxes that lies outside both. */
export function between(points: readonly Point[], from: Box, to: Box): Point[] {
  const start = points.findLastIndex((point) => isInside(point, from, CLEAR)) + 1;
  const end = points.findIndex((point, index) => index >= start && isInside(point, to, CLEAR));
  return points.slice(start, end < 0 ? undefined : end);
}

/** Step between the points of a bend that is drawn: small enough to look round, large enough to weigh little. */
const STEP = 7;

/** A finely cut bend with only as many points as the eye needs; its two ends stay. */
export function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    if (!last || index === points.length - 1 || distance(last, point) >= STEP) kept.push(point);
  });
  return kept;
}

/** A straight line as many points, so that it can be cut at the edge of a box. */
export function straight(from: Point, to: Point): Point[] {
  const steps = Math.max(2, Math.ceil(distance(from, to)));
  return Array.from({ length: steps + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / steps,
    y: from.y + ((to.y - from.y) * index) / steps,
  }));
}

/** A straight arrow from box to box, along the line of their centres. */
export function arrowBetween(from: Box, to: Box, isTwoWay = false): Shape[] {
  const points = between(straight(centreOf(from), centreOf(to)), from, to);
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? arrowAlong([first, last], isTwoWay) : [];
}
