/** Unpacks a PNG into plain colours on white, as paper and the tile of the header show it. */
import { unzlibSync } from 'fflate';
import type { Pixels } from '../../lib/encode-png.ts';
import type { PngParts } from '../../lib/read-png.ts';

/** Samples in a pixel, by the type of colour. */
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const paeth = (left: number, above: number, corner: number) => {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
};

/** Takes the filter of each row away (PNG, 9.2). */
const unfilter = (packed: Uint8Array, rowLength: number, height: number, step: number): Uint8Array => {
  const rows = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (rowLength + 1)];
    const from = y * (rowLength + 1) + 1;
    const to = y * rowLength;
    for (let x = 0; x < rowLength; x += 1) {
      const left = x >= step ? (rows[to + x - step] ?? 0) : 0;
      const above = y > 0 ? (rows[to + x - rowLength] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (rows[to + x - rowLength - step] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      rows[to + x] = (packed[from + x] ?? 0) + guess;
    }
  }
  return rows;
};

/** Samples as 0 to 255, but places in a palette as they are. */
const samplesOf = (rows: Uint8Array, { bitDepth, colourType, width, height }: PngParts): Uint8Array => {
  const inRow = width * (CHANNELS[colourType] ?? 1);
  const rowLength = Math.ceil((inRow * bitDepth) / 8);
  const samples = new Uint8Array(inRow * height);
  const most = 2 ** bitDepth - 1;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < inRow; x += 1) {
      const bit = x * bitDepth;
      const byte = rows[y * rowLength + (bit >> 3)] ?? 0;
      // Of sixteen bits the upper eight are enough.
      const value = bitDepth >= 8 ? byte : (byte >> (8 - bitDepth - (bit & 7))) & most;
      samples[y * inRow + x] = bitDepth >= 8 || colourType === 3 ? value : Math.round((value * 255) / most);
    }
  return samples;
};

/** A colour that counts as transparent, in samples of 0 to 255; none where single pixels say how opaque they are. */
const transparentColour = ({ colourType, transparency, bitDepth }: PngParts): number[] | undefined => {
  if (!transparency || (colourType !== 0 && colourType !== 2)) return undefined;
  const most = 2 ** bitDepth - 1;
  return Array.from({ length: transparency.length / 2 }, (_, index) => {
    const value = ((transparency[index * 2] ?? 0) << 8) | (transparency[index * 2 + 1] ?? 0);
    return Math.round((value * 255) / most);
  });
};

/**
 * @returns undefined if the pixels cannot be unpacked: the file is broken
 */
export const pngPixels = (png: PngParts): Pixels | undefined => {
  const { width, height, bitDepth, colourType, palette, transparency } = png;
  const channels = CHANNELS[colourType];
  if (channels === undefined || png.isInterlaced) return undefined;
  const rowLength = Math.ceil((width * channels * bitDepth) / 8);
  let packed: Uint8Array;
  try {
    packed = unzlibSync(png.data, { out: new Uint8Array((rowLength + 1) * height) });
  } catch {
    return undefined;
  }
  if (packed.length < (rowLength + 1) * height) return undefined;
  const step = Math.max(1, (channels * bitDepth) / 8);
  const samples = samplesOf(unfilter(packed, rowLength, height, step), png);
  const clear = transparentColour(png);
  const pixels = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * channels;
    const own = samples.subarray(at, at + channels);
    const place = own[0] ?? 0;
    const colour =
      colourType === 3
        ? [0, 1, 2].map((part) => palette?.[place * 3 + part] ?? 0)
        : channels <= 2
          ? [place, place, place]
          : [place, own[1] ?? 0, own[2] ?? 0];
    let opaque = colourType === 3 ? (transparency?.[place] ?? 255) : 255;
    if (colourType === 4 || colourType === 6) opaque = own[channels - 1] ?? 255;
    if (clear && clear.every((value, index) => value === own[index])) opaque = 0;
    for (let part = 0; part < 3; part += 1)
      pixels[pixel * 3 + part] = Math.round(((colour[part] ?? 0) * opaque + 255 * (255 - opaque)) / 255);
  }
  return { width, height, pixels };
};
