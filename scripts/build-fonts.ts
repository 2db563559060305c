/**
 * Makes the fonts that documents are set in, by the table in `src/documents/pdf/fonts/script-fonts.ts`: subsets of
 * the Noto fonts in two weights. `npm run build`, `npm test` and `npm run render` call it; it does nothing while the
 * files are fresh. Hints are dropped: a PDF is drawn without them. Layout tables stay where letters join or stack.
 */
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import {
  BASE_FONT,
  SCRIPT_FONTS,
  SHARED_RANGES,
  generatedName,
  type ScriptFont,
} from '../src/documents/pdf/fonts/script-fonts.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Folder of the generated files, for example `noto-sans-400.ttf`, `noto-sans-700.ttf`. */
export const FONT_FOLDER = join(root, 'src/documents/pdf/fonts/generated');

/** A change of the table or of this script makes every font again. */
const RECIPES = [fileURLToPath(import.meta.url), join(root, 'src/documents/pdf/fonts/script-fonts.ts')];

const LAYOUT_TABLES = ['GSUB', 'GPOS', 'GDEF'];

const modifiedAt = async (path: string) => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

function charactersOf({ ranges }: ScriptFont, isBase: boolean): string {
  return [...ranges, ...(isBase ? [] : SHARED_RANGES)]
    .map(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(''),
    )
    .join('');
}

async function makeFont(font: ScriptFont, from: string, to: string): Promise<void> {
  // Comes without types; loaded only when there is something to make.
  const subsetFont = createRequire(import.meta.url)('subset-font') as (
    font: Buffer,
    text: string,
    options: object,
  ) => Promise<Uint8Array>;
  const subset = await subsetFont(await readFile(from), charactersOf(font, font === BASE_FONT), {
    targetFormat: 'truetype',
    noHinting: true,
    ...(font.script === undefined ? { noLayoutClosure: true, keepFeatures: [] } : {}),
    // Copyright, PostScript name and licence: the Open Font License asks that they stay with the font.
    preserveNameIds: [0, 6, 13, 14],
    dropTables: [...(font.script === undefined ? LAYOUT_TABLES : []), 'STAT', 'gasp', 'vhea', 'vmtx'],
  });
  // Written whole and then renamed: two runs at once never leave half a font.
  const unfinished = `${to}.${process.pid}`;
  await writeFile(unfinished, subset);
  await rename(unfinished, to);
}

export interface BuiltFont {
  file: string;
  bytes: number;
  /** What a server that compresses with brotli sends. */
  brotli(): number;
  made: boolean;
}

/** Makes the fonts unless they are newer than their sources, the table and this script. */
export async function buildFonts(): Promise<BuiltFont[]> {
  const require = createRequire(import.meta.url);
  await mkdir(FONT_FOLDER, { recursive: true });
  const recipe = Math.max(...(await Promise.all(RECIPES.map(modifiedAt))));
  const results = new Map<string, BuiltFont>();
  for (const font of [BASE_FONT, ...SCRIPT_FONTS]) {
    const folder = dirname(require.resolve(`@expo-google-fonts/${font.folder}/package.json`));
    for (const weight of ['regular', 'bold'] as const) {
      const to = join(FONT_FOLDER, generatedName(font, weight));
      if (results.has(to)) continue;
      const from = join(folder, font.files[weight]);
      const made = (await modifiedAt(to)) < Math.max(await modifiedAt(from), recipe);
      if (made) await makeFont(font, from, to);
      const bytes = await readFile(to);
      results.set(to, {
        file: to,
        bytes: bytes.length,
        brotli: () => brotliCompressSync(bytes).length,
        made,
      });
    }
  }
  return [...results.values()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isAsked = process.argv.includes('--sizes');
  for (const { file, bytes, brotli, made } of await buildFonts()) {
    if (made || isAsked)
      console.log(`${made ? 'made ' : 'fresh'} ${file} ${bytes} bytes, ${brotli()} with brotli`);
  }
}
