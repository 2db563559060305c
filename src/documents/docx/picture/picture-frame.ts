import type { IImageOptions } from 'docx';
import type { DocxContext } from '../context.ts';
import { writable } from '../text-runs.ts';

/** Word counts in pixels of 1/96 inch. */
const PIXELS_IN_MM = 96 / 25.4;

export interface PictureOptions {
  /** The words that stand for it. */
  alternative: string;
  /** How large a unit of the picture is, in millimetres. */
  unit: number;
}

/** Size, number and words of a picture, whatever it is made of. */
export function pictureFrame(
  { width, height }: { width: number; height: number },
  { alternative, unit }: PictureOptions,
  context: DocxContext,
): Pick<IImageOptions, 'transformation' | 'altText'> {
  // The library would count on through all documents.
  const number = context.nextPicture();
  return {
    transformation: {
      width: Math.round(width * unit * PIXELS_IN_MM),
      height: Math.round(height * unit * PIXELS_IN_MM),
    },
    altText: { id: String(number), name: `Picture ${number}`, description: writable(alternative) },
  };
}
