/** Paint: the placed strips of one page, frames first, then cell by cell in reading order. */
import type { Canvas } from './canvas.ts';
import type { Placed } from './layout/paginate.ts';

function paintStrip(canvas: Canvas, placed: Placed, area: Area): void {
  const { strip, top } = placed;
  strip.frame?.(canvas, { ...placed, left: area.left, width: area.width });
  for (const cell of strip.cells) {
    let y = top + (strip.paddingTop ?? 0);
    for (const line of cell.lines) {
      line.paint(canvas, area.left + cell.left, y);
      y += line.height;
    }
  }
}

interface Area {
  left: number;
  width: number;
}

/** Paints one page. The head of a table that goes on is painted again as an artifact. */
export function paintPage(canvas: Canvas, placed: readonly Placed[], area: Area): void {
  for (const part of placed) {
    if (part.isRepeat) canvas.repeat(() => paintStrip(canvas, part, area));
    else paintStrip(canvas, part, area);
  }
}
