import { ImageRun } from 'docx';
import type { PixelLogo } from '../../pixel-logo.ts';
import type { DocxContext } from '../context.ts';
import { pictureFrame, type PictureOptions } from './picture-frame.ts';

/** A picture that is made of pixels, on the line of its text. */
export const pixelRun = (logo: PixelLogo, options: PictureOptions, context: DocxContext): ImageRun =>
  new ImageRun({ type: 'png', data: logo.file, ...pictureFrame(logo, options, context) });
