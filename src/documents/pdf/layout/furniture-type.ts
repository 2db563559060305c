/** Small tools for the words that stand around the content of a page. */
import type { Canvas, Colour } from '../canvas.ts';
import type { Weight } from '../fonts/pdf-fonts.ts';
import { ALERT } from '../look.ts';
import { breakLines, type TextLine } from '../text/break-lines.ts';
import type { Shaper } from '../text/shape.ts';

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A text without line breaks, broken to a room in points. */
export const furnitureLines = (
  shaper: Shaper,
  text: string,
  room: number,
  size: number,
  weight: Weight,
): TextLine[] => breakLines(shaper.shape(oneLine(text), weight), room / size, shaper.softHyphen(weight));

export interface LineLook {
  size: number;
  leading: number;
  colour: Colour;
}

/** Draws lines under each other, the first baseline at `baseline`. */
export function drawLines(
  canvas: Canvas,
  lines: readonly TextLine[],
  left: number,
  baseline: number,
  { size, leading, colour }: LineLook,
): void {
  lines.forEach(({ units }, index) => {
    canvas.text(left, baseline + index * leading, units, size, colour);
  });
}

/** The word DRAFT in a box whose right edge is given. */
export function drawDraft(canvas: Canvas, shaper: Shaper, right: number, top: number, size: number): void {
  const units = shaper.shape('DRAFT', 'bold');
  const room = units.reduce((sum, unit) => sum + unit.advance, 0) * size;
  const pad = size * 0.45;
  canvas.rectangle(right - room - pad * 2, top, room + pad * 2, size * 1.5, ALERT);
  canvas.text(right - room - pad, top + size * 1.1, units, size, '#ffffff');
}
