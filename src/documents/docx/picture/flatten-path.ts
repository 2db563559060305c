import { normalisePath } from '../../pdf/svg-path.ts';

/** One line of a path with straight pieces: x and y by turns, and whether it goes back to where it began. */
export interface Polyline {
  points: number[];
  isClosed: boolean;
}

const STEPS = 16;

/** SVG path data as straight pieces, each point multiplied by `scale`. @throws Error for data that cannot be read */
export function flattenPath(d: string, scale: number): Polyline[] {
  const plain = normalisePath(d, 0, 0);
  if (plain === undefined) throw new Error(`A figure has path data that cannot be read: ${d.slice(0, 80)}`);
  const lines: Polyline[] = [];
  let line: Polyline = { points: [], isClosed: false };
  for (const [, command = '', source = ''] of plain.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const numbers = source
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((number) => Number(number) * scale);
    if (command === 'M') {
      line = { points: numbers, isClosed: false };
      lines.push(line);
    } else if (command === 'L') line.points.push(...numbers);
    else if (command === 'C')
      for (let at = 0; at + 5 < numbers.length; at += 6) addCurve(line.points, numbers.slice(at, at + 6));
    else {
      // After closing, a path may go on from where it began.
      line.isClosed = true;
      line = { points: line.points.slice(0, 2), isClosed: false };
      lines.push(line);
    }
  }
  return lines.filter(({ points }) => points.length > 2);
}

function addCurve(points: number[], [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: number[]): void {
  const [x0, y0] = points.slice(-2) as [number, number];
  for (let step = 1; step <= STEPS; step++) {
    const t = step / STEPS;
    const u = 1 - t;
    points.push(
      u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
      u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3,
    );
  }
}
