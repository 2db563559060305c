import { readPng } from '../../lib/read-png.ts';
import { pngPixels } from './png-pixels.ts';

/** As the header shows it on a fine screen; smaller, and it would be blurred. */
const LEAST_HEIGHT = 96;
/** Unpacking a picture takes memory for every pixel of it. */
const MOST_SIDE = 4000;

/** What is wrong with a PNG as a logo, each with what to do; `say` puts file and key in front. */
export const findPngProblems = (bytes: Uint8Array, say: (text: string) => string): string[] => {
  const png = readPng(bytes);
  if (!png?.isWhole) return [say('is a PNG file that is broken or cut off. Save it again.')];
  const { width, height, isInterlaced } = png;
  const size = `${String(width)} by ${String(height)} pixels`;
  if (width > MOST_SIDE || height > MOST_SIDE)
    return [say(`is ${size}. Save it with at most ${String(MOST_SIDE)} pixels on each side.`)];
  const problems: string[] = [];
  if (height < LEAST_HEIGHT)
    problems.push(
      say(
        `is ${size}, which would look blurred. Save it at least ${String(LEAST_HEIGHT)} pixels high, or as SVG.`,
      ),
    );
  if (isInterlaced)
    problems.push(
      say(
        'is an interlaced PNG file, which documents cannot show. Save it without interlacing, as 8 bit RGB.',
      ),
    );
  else if (!pngPixels(png))
    problems.push(say('is a PNG file that cannot be read. Save it again, as 8 bit RGB.'));
  return problems;
};
