/** What the form knows of sizes without the code that draws, so that this code stays out of its page. */
import type { Drawing } from './drawing.ts';

/** Height of the type of a node's first words, in units of the drawing. */
export const LABEL_SIZE = 16;

/** How much room a drawing needs before its words are too small to read; style sheets know these names. */
export function sizeOfDrawing({ width }: Pick<Drawing, 'width'>): 'small' | 'middle' | 'large' | 'huge' {
  if (width <= 560) return 'small';
  if (width <= 720) return 'middle';
  return width <= 1000 ? 'large' : 'huge';
}
