/** Loads the fonts where there is a file system: tests, the command line, the build. */
import { readFile } from 'node:fs/promises';
import { buildFonts, FONT_FOLDER } from '../../../scripts/build-fonts.ts';
import { FONT_FILES, readFonts, type PdfFonts } from './fonts/pdf-fonts.ts';

let loaded: Promise<PdfFonts> | undefined;

async function load(): Promise<PdfFonts> {
  await buildFonts();
  const [regular, bold] = await Promise.all(
    [FONT_FILES.regular, FONT_FILES.bold].map((file) => readFile(`${FONT_FOLDER}/${file}`)),
  );
  return readFonts({ regular: regular!, bold: bold! });
}

/** The fonts of documents; made first if they are absent or older than their source. Read once per process. */
export function loadFontsNode(): Promise<PdfFonts> {
  loaded ??= load();
  return loaded;
}
