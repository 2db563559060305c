import type { FigureBlock } from '../../model.ts';
import type { FontFace } from '../../pdf/fonts/read-true-type.ts';

/** What is drawn: paths and words in a box of `width` × `height` units. */
export type Picture = Pick<FigureBlock, 'width' | 'height' | 'paths' | 'labels'>;

/** The fonts in which the words of a picture are drawn: of each weight, the first that has a character draws it. */
export type LetterFonts = Readonly<
  Record<'regular' | 'bold', readonly Pick<FontFace, 'unitsPerEm' | 'glyphOf' | 'advanceOf' | 'outlineOf'>[]>
>;

/** A closed outline: x and y by turns. */
export type Polygon = number[];
