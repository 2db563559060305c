/**
 * Makes the fonts that documents are set in: wide-Latin subsets of Noto Sans, with Greek and Cyrillic, in two
 * weights. `npm run build`, `npm test` and `npm run render` call it; it does nothing while the files are fresh.
 * Hints and layout tables are dropped: a PDF is drawn without the one, and shaping here does not need the other.
 */
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** Unicode ranges, first and last code point, that a record may be typed in. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1, Extended-A and -B
  [0x0250, 0x02af], // IPA: also letters of West African and Azerbaijani names
  [0x02b0, 0x036f], // modifier letters, combining marks
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x052f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional: Welsh, Vietnamese, Yoruba
  [0x2000, 0x206f], // punctuation
  [0x2070, 0x209f], // superscripts and subscripts
  [0x20a0, 0x20cf], // currency
  [0x2100, 0x214f], // letter-like signs
  [0x2150, 0x218f], // fractions
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // mathematical signs
  [0x2500, 0x25ff], // lines, boxes and shapes
  [0x2600, 0x27bf], // ticks and crosses
  [0xfb00, 0xfb06], // ligatures that copied text may hold
  [0xfffd, 0xfffd], // stands for what cannot be shown
];

const WEIGHTS = [
  { weight: 400, source: '400Regular/NotoSans_400Regular.ttf' },
  { weight: 700, source: '700Bold/NotoSans_700Bold.ttf' },
] as const;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Folder of the generated files: `noto-sans-400.ttf`, `noto-sans-700.ttf`. */
export const FONT_FOLDER = join(root, 'src/documents/pdf/fonts/generated');

const modifiedAt = async (path: string) => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

/**
 * Makes the fonts unless they are newer than their sources and this script.
 * @returns the size in bytes of each file, and what a server that compresses with brotli sends
 */
export async function buildFonts(): Promise<
  { file: string; bytes: number; brotli: number; made: boolean }[]
> {
  const require = createRequire(import.meta.url);
  const packageFolder = dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'));
  const text = RANGES.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(''),
  ).join('');
  await mkdir(FONT_FOLDER, { recursive: true });
  const results = [];
  for (const { weight, source } of WEIGHTS) {
    const from = join(packageFolder, source);
    const to = join(FONT_FOLDER, `noto-sans-${weight}.ttf`);
    const newest = Math.max(await modifiedAt(from), await modifiedAt(fileURLToPath(import.meta.url)));
    const made = (await modifiedAt(to)) < newest;
    if (made) {
      // Comes without types; loaded only when there is something to make.
      const subsetFont = require('subset-font') as (
        font: Buffer,
        text: string,
        options: object,
      ) => Promise<Uint8Array>;
      const subset = await subsetFont(await readFile(from), text, {
        targetFormat: 'truetype',
        noHinting: true,
        noLayoutClosure: true,
        keepFeatures: [],
        // Copyright, PostScript name and licence: the Open Font License asks that they stay with the font.
        preserveNameIds: [0, 6, 13, 14],
        dropTables: ['GSUB', 'GPOS', 'GDEF', 'STAT', 'gasp'],
      });
      // Written whole and then renamed: two runs at once never leave half a font.
      const unfinished = `${to}.${process.pid}`;
      await writeFile(unfinished, subset);
      await rename(unfinished, to);
    }
    const bytes = await readFile(to);
    results.push({ file: to, bytes: bytes.length, brotli: brotliCompressSync(bytes).length, made });
  }
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, bytes, brotli, made } of await buildFonts()) {
    console.log(`${made ? 'made ' : 'fresh'} ${file} ${bytes} bytes, ${brotli} with brotli`);
  }
}
