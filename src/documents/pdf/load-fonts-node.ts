/** Loads the fonts where there is a file system: tests, the command line, the build. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildFonts, FONT_FOLDER } from '../../../scripts/build-fonts.ts';
import type { HanIndex, HanRegion } from './fonts/han-fonts.ts';
import { loadFonts, type PdfFonts } from './fonts/pdf-fonts.ts';

const require = createRequire(import.meta.url);
const hanFolder = (region: HanRegion) =>
  dirname(require.resolve(`@fontsource/noto-sans-${region}/package.json`));

let loaded: Promise<PdfFonts> | undefined;

async function load(): Promise<PdfFonts> {
  await buildFonts();
  return loadFonts({
    readGenerated: (name) => readFile(join(FONT_FOLDER, name)),
    readHan: (region, name) => readFile(join(hanFolder(region), 'files', name)),
    readHanIndex: async (region) =>
      JSON.parse(await readFile(join(hanFolder(region), 'unicode.json'), 'utf8')) as HanIndex,
    loadEngine: async () => (await import('./text/shaping-engine.ts')).loadShapingEngine(),
  });
}

/** The fonts of documents; made first if they are absent or older than their source. Read once per process. */
export function loadFontsNode(): Promise<PdfFonts> {
  loaded ??= load();
  return loaded;
}
