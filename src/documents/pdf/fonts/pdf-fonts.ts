/** The fonts a document is set in. */
import { readTrueType, type FontFace } from './read-true-type.ts';

export type Weight = 'regular' | 'bold';

/** For each weight the fonts in order of preference; the first that has a character draws it. */
export type PdfFonts = Readonly<Record<Weight, readonly FontFace[]>>;

/** The file of each weight, in `fonts/generated/`, made by `scripts/build-fonts.ts`. */
export const FONT_FILES = { regular: 'noto-sans-400.ttf', bold: 'noto-sans-700.ttf' } as const;

/** Reads the two font files. */
export function readFonts(files: Readonly<Record<Weight, Uint8Array>>): PdfFonts {
  return {
    regular: [readTrueType(files.regular, FONT_FILES.regular)],
    bold: [readTrueType(files.bold, FONT_FILES.bold)],
  };
}
