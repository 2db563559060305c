import { ImageRun } from 'docx';
import type { DocxContext } from '../context.ts';
import { writable } from '../text-runs.ts';
import { drawPng } from './draw-png.ts';
import { drawSvg } from './draw-svg.ts';
import type { Picture } from './picture.ts';

/** Word counts in pixels of 1/96 inch. */
const PIXELS_IN_MM = 96 / 25.4;

export interface PictureOptions {
  /** The words that stand for it. */
  alternative: string;
  /** How large a unit of the picture is, in millimetres. */
  unit: number;
}

/** A picture on the line of its text: as SVG where a program can draw that, and in pixels for all others. */
export function pictureRun(
  picture: Picture,
  { alternative, unit }: PictureOptions,
  context: DocxContext,
): ImageRun {
  const transformation = {
    width: Math.round(picture.width * unit * PIXELS_IN_MM),
    height: Math.round(picture.height * unit * PIXELS_IN_MM),
  };
  const words = writable(alternative);
  const number = context.nextPicture();
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawSvg(picture)),
    fallback: { type: 'png', data: drawPng(picture, unit, context.fonts) },
    transformation,
    // The library would count on through all documents.
    altText: { id: String(number), name: `Picture ${number}`, description: words },
  });
}
