import { ImageRun } from 'docx';
import type { DocxContext } from '../context.ts';
import { drawPng } from './draw-png.ts';
import { drawSvg } from './draw-svg.ts';
import { pictureFrame, type PictureOptions } from './picture-frame.ts';
import type { Picture } from './picture.ts';

/** A picture on the line of its text: as SVG where a program can draw that, and in pixels for all others. */
export const pictureRun = (picture: Picture, options: PictureOptions, context: DocxContext): ImageRun =>
  new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawSvg(picture)),
    fallback: { type: 'png', data: drawPng(picture, options.unit, context.fonts) },
    ...pictureFrame(picture, options, context),
  });
