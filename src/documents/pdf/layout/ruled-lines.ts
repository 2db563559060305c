import { MM, QUIET } from '../look.ts';
import type { Line } from './strip.ts';

/** Closer lines cannot be written on, in points. */
const CLOSEST = 8 * MM;

/**
 * Lines to write on by hand, in points.
 * @param room that they fill; one line is ruled where it has no room for any
 * @param distance that is wished for
 */
export function ruledLines(width: number, room: number, distance: number): Line[] {
  const wished = Math.max(distance, CLOSEST);
  const count = Math.max(1, Math.floor((room + 1) / CLOSEST));
  return linesToWriteOn(width, count, Math.min(Math.max(room / count, CLOSEST), wished));
}

export const linesToWriteOn = (width: number, count: number, height: number): Line[] =>
  Array.from({ length: count }, () => ({
    height,
    paint(canvas, left, top) {
      canvas.artifact('layout');
      canvas.line(left, top + height, left + width, top + height, 0.6, QUIET);
    },
  }));
