/**
 * The sign beside a RAG rating: a circle for green, a diamond for amber, a square for red, with its letter. The words
 * beside it say the same, so the sign is an artifact and nothing is told by colour alone.
 */
import type { KeyValue } from '../../model.ts';
import type { Canvas, Colour } from '../canvas.ts';
import type { Shaper } from '../text/shape.ts';
import type { Line } from './strip.ts';

type Tag = NonNullable<KeyValue['tag']>;

/** Room a sign takes at the left of its text. */
export const TAG_ROOM = 21;
const SIZE = 15;

const ROUND =
  'M 10 5 C 10 7.761 7.761 10 5 10 C 2.239 10 0 7.761 0 5 C 0 2.239 2.239 0 5 0 C 7.761 0 10 2.239 10 5 Z';
const SIGNS: Record<Tag['tone'], { d: string; fill: Colour; ink: Colour; edge?: Colour }> = {
  green: { d: ROUND, fill: '#00703c', ink: '#ffffff' },
  amber: { d: 'M 5 -0.8 L 10.8 5 L 5 10.8 L -0.8 5 Z', fill: '#ffbf47', ink: '#0b0c0c', edge: '#0b0c0c' },
  red: { d: 'M 0 0 L 10 0 L 10 10 L 0 10 Z', fill: '#a2120d', ink: '#ffffff' },
};

/** Puts the sign before the first of the lines, which have to be indented by `TAG_ROOM`. */
export function withTag(shaper: Shaper, lines: Line[], tag: Tag | undefined): Line[] {
  const [first, ...rest] = lines;
  if (!tag || !first) return lines;
  const sign = SIGNS[tag.tone];
  const letter = shaper.shape(tag.letter, 'bold');
  const width = letter.reduce((sum, unit) => sum + unit.advance, 0) * 9;
  const paint = (canvas: Canvas, left: number, top: number) => {
    const y = top + (first.height - SIZE) / 2;
    canvas.artifact('layout');
    canvas.path(left + 1, y, SIZE / 10, {
      d: sign.d,
      fill: sign.fill,
      ...(sign.edge ? { stroke: sign.edge, strokeWidth: 0.5 } : {}),
    });
    canvas.text(left + 1 + (SIZE - width) / 2, y + SIZE / 2 + 3.2, letter, 9, sign.ink);
    first.paint(canvas, left, top);
  };
  return [{ ...first, paint }, ...rest];
}
