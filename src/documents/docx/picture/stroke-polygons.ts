import type { Polyline } from './flatten-path.ts';
import type { Polygon } from './picture.ts';

const CORNERS = 16;

/** A stroked line as outlines that all turn the same way: a box for each piece and a disc at each point. */
export function strokePolygons({ points, isClosed }: Polyline, width: number): Polygon[] {
  const half = width / 2;
  const ends = isClosed ? [...points, ...points.slice(0, 2)] : points;
  const polygons: Polygon[] = [];
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [x, y, nextX, nextY] = ends.slice(at, at + 4) as [number, number, number?, number?];
    polygons.push(disc(x, y, half));
    if (nextX === undefined || nextY === undefined) continue;
    const length = Math.hypot(nextX - x, nextY - y);
    if (length === 0) continue;
    const dx = (-(nextY - y) / length) * half;
    const dy = ((nextX - x) / length) * half;
    polygons.push([x - dx, y - dy, nextX - dx, nextY - dy, nextX + dx, nextY + dy, x + dx, y + dy]);
  }
  return polygons;
}

function disc(x: number, y: number, radius: number): Polygon {
  return Array.from({ length: CORNERS }, (_, corner) => (corner * 2 * Math.PI) / CORNERS).flatMap((angle) => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ]);
}
