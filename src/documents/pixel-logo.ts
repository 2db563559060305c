import { readPng } from '../lib/read-png.ts';

/** A logo in pixels: RGB of eight bits, as `flattenPng` makes it. */
export interface PixelLogo {
  /** In pixels. */
  width: number;
  height: number;
  /** The whole file. */
  file: Uint8Array<ArrayBuffer>;
  /** Its rows, each with its filter, packed by zlib. */
  packed: Uint8Array;
}

/** Reads a PNG in base64; undefined if it is not of the one kind that documents take up byte by byte. */
export const readPixelLogo = (base64: string): PixelLogo | undefined => {
  const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const png = readPng(file);
  if (!png?.isWhole || png.bitDepth !== 8 || png.colourType !== 2 || png.isInterlaced) return undefined;
  return { width: png.width, height: png.height, file, packed: png.data };
};
