/**
 * A logo's PNG as documents can take it up byte by byte: RGB of eight bits on white, no transparency, and no larger than it
 * is printed. PDF packs pixels as PNG does, so that no document has to unpack it again.
 */
import { encodePng, type Pixels } from '../../lib/encode-png.ts';
import { readPng } from '../../lib/read-png.ts';
import { pngPixels } from './png-pixels.ts';

/** Pixels in a metre: 300 in an inch. */
const DENSITY = 11_811;

/** Shrinks by the mean of the pixels that fall into one. */
const shrink = ({ width, height, pixels }: Pixels, factor: number): Pixels => {
  const [newWidth, newHeight] = [width, height].map((length) => Math.max(1, Math.round(length * factor))) as [
    number,
    number,
  ];
  const shrunk = new Uint8Array(newWidth * newHeight * 3);
  for (let y = 0; y < newHeight; y += 1) {
    const [top, bottom] = [Math.floor((y * height) / newHeight), Math.ceil(((y + 1) * height) / newHeight)];
    for (let x = 0; x < newWidth; x += 1) {
      const [left, right] = [Math.floor((x * width) / newWidth), Math.ceil(((x + 1) * width) / newWidth)];
      const sums = [0, 0, 0];
      for (let row = top; row < bottom; row += 1)
        for (let column = left; column < right; column += 1)
          for (let part = 0; part < 3; part += 1)
            sums[part] = (sums[part] ?? 0) + (pixels[(row * width + column) * 3 + part] ?? 0);
      const count = (bottom - top) * (right - left);
      for (let part = 0; part < 3; part += 1)
        shrunk[(y * newWidth + x) * 3 + part] = Math.round((sums[part] ?? 0) / count);
    }
  }
  return { width: newWidth, height: newHeight, pixels: shrunk };
};

/**
 * @param most the greatest width and height of the result, in pixels
 * @returns undefined if the file is no PNG whose pixels can be unpacked
 */
export const flattenPng = (
  bytes: Uint8Array,
  most: { width: number; height: number },
): Uint8Array | undefined => {
  const parts = readPng(bytes);
  const pixels = parts && pngPixels(parts);
  if (!pixels) return undefined;
  const factor = Math.min(1, most.width / pixels.width, most.height / pixels.height);
  return encodePng(factor < 1 ? shrink(pixels, factor) : pixels, { density: DENSITY });
};
