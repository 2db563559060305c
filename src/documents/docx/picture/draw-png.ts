import { encodePng } from '../../../lib/encode-png.ts';
import { createPixelCanvas } from './canvas.ts';
import { flattenPath } from './flatten-path.ts';
import { letterPolygons } from './letter-polygons.ts';
import type { LetterFonts, Picture } from './picture.ts';
import { strokePolygons } from './stroke-polygons.ts';

/** Pixels in a millimetre: 254 to the inch, as fine as print needs. */
const DENSITY = 10;
const INK = '#0b0c0c';

/**
 * A picture in pixels, computed here: neither Node nor a worker can be relied on to draw, and the same picture has
 * to give the same bytes everywhere.
 * @param unit how large a unit of the picture is, in millimetres
 */
export function drawPng(picture: Picture, unit: number, fonts: LetterFonts | undefined): Uint8Array {
  const scale = unit * DENSITY;
  const canvas = createPixelCanvas(
    Math.max(1, Math.ceil(picture.width * scale)),
    Math.max(1, Math.ceil(picture.height * scale)),
  );
  for (const { d, fill, stroke, strokeWidth = 1 } of picture.paths) {
    const lines = flattenPath(d, scale);
    if (fill)
      canvas.fill(
        lines.map(({ points }) => points),
        fill,
      );
    if (stroke)
      canvas.fill(
        lines.flatMap((line) => strokePolygons(line, Math.max(1, strokeWidth * scale))),
        stroke,
      );
  }
  for (const label of picture.labels ?? []) {
    if (!fonts) throw new Error('A figure with words needs fonts: give renderDocx the fonts of documents.');
    const letters = letterPolygons(label, fonts).map((polygon) => polygon.map((value) => value * scale));
    canvas.fill(letters, INK);
  }
  return encodePng(canvas, { density: DENSITY * 1000 });
}
