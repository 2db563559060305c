/** The fonts a document is set in: the base fonts always, others as its text needs them. */
import { isRightToLeft, lookAlikeOf } from '../text/character-kinds.ts';
import type { ShapingEngine } from '../text/shaping-engine.ts';
import { findHanParts, hanFile, hanRegionOf, type HanIndex, type HanRegion } from './han-fonts.ts';
import { joinFaces } from './join-faces.ts';
import { readTrueType, type FontFace } from './read-true-type.ts';
import { readWoff } from './read-woff.ts';
import { BASE_FONT, fontsFor, generatedName, type ScriptFont } from './script-fonts.ts';

export type Weight = 'regular' | 'bold';

/** For each weight the fonts in order of preference; the first that has a character draws it. */
export interface PdfFonts extends Readonly<Record<Weight, readonly FontFace[]>> {
  /** Joins letters and orders lines that run from right to left; there once a text needs it. */
  engine?: ShapingEngine | undefined;
  /** Whose shapes Chinese characters have where their own text does not say. */
  hanRegion: HanRegion;
  /**
   * These fonts with those that the texts need besides.
   * @throws Error if a file cannot be read
   */
  withTexts(texts: readonly string[]): Promise<PdfFonts>;
}

/** Where the files come from: the site in a browser, the disk elsewhere. */
export interface FontSource {
  /** A file of `fonts/generated/`. */
  readGenerated(name: string): Promise<Uint8Array>;
  /** A file of `@fontsource/noto-sans-<region>/files/`. */
  readHan(region: HanRegion, name: string): Promise<Uint8Array>;
  /** Which part of a region's font has which characters. */
  readHanIndex(region: HanRegion): Promise<HanIndex>;
  loadEngine(): Promise<ShapingEngine>;
}

const BEYOND_ASCII = /[^\0-\u007f]/;

/** Every code point beyond ASCII, once, as typed and composed. */
function codePointsOf(texts: readonly string[]): Set<number> {
  const found = new Set<number>();
  const add = (text: string) => {
    for (const character of text.match(/[^\0-\u007f]/gu) ?? []) found.add(character.codePointAt(0)!);
  };
  for (const text of texts) {
    if (!BEYOND_ASCII.test(text)) continue;
    add(text);
    const composed = text.normalize('NFC');
    if (composed !== text) add(composed);
  }
  return found;
}

/** What may be drawn in place of signs in the texts. */
const lookAlikesIn = (texts: readonly string[]): string[] => {
  const signs = texts.flatMap((text) => text.match(/[\u2010-\u2bff]/g) ?? []);
  return [...new Set(signs)].flatMap((sign) => lookAlikeOf(sign) ?? []);
};

/** Remembers what was loaded, and forgets what failed, so that the next call tries again. */
function remember<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    let value = known.get(key);
    if (!value) {
      value = load(key).catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
      known.set(key, value);
    }
    return value;
  };
}

/** Loads the base fonts. */
export async function loadFonts(source: FontSource): Promise<PdfFonts> {
  const faceOf = remember(async (name) => readTrueType(await source.readGenerated(name), name));
  const engineOf = remember(() => source.loadEngine());
  const indexOf = remember((region) => source.readHanIndex(region as HanRegion));
  const partOf = remember(async (key) => {
    const [region, name] = key.split('/') as [HanRegion, string];
    return readTrueType(await readWoff(await source.readHan(region, name), name), name);
  });

  const facesOf = async (font: ScriptFont, weight: Weight): Promise<FontFace> => {
    const face = await faceOf(generatedName(font, weight));
    return font.script === undefined ? face : { ...face, script: font.script };
  };
  const base = {
    regular: [await facesOf(BASE_FONT, 'regular')],
    bold: [await facesOf(BASE_FONT, 'bold')],
  };

  const withTexts = async (typed: readonly string[]): Promise<PdfFonts> => {
    const texts = [...typed, ...lookAlikesIn(typed)];
    const unknown = [...codePointsOf(texts)].filter((code) => base.regular[0]!.glyphOf(code) === 0);
    const hanRegion = hanRegionOf(texts.join('\n')) ?? 'sc';
    if (unknown.length === 0) return { ...base, hanRegion, withTexts };
    const scripts = fontsFor(unknown);
    const rest = unknown.filter((code) => fontsFor([code]).length === 0);
    const needsEngine = scripts.some(({ script }) => script !== undefined) || texts.some(isRightToLeft);
    const han = await findHanParts(rest, texts, hanRegion, indexOf);
    const loadWeight = async (weight: Weight): Promise<FontFace[]> => {
      const [own, joined] = await Promise.all([
        Promise.all(scripts.map((font) => facesOf(font, weight))),
        Promise.all(
          han.map(async ({ region, parts }) => {
            const files = parts.map((part) => partOf(`${region}/${hanFile(region, part, weight)}`));
            return joinFaces(await Promise.all(files), { region });
          }),
        ),
      ]);
      return [...base[weight], ...own, ...joined];
    };
    const [regular, bold, engine] = await Promise.all([
      loadWeight('regular'),
      loadWeight('bold'),
      needsEngine ? engineOf('engine') : undefined,
    ]);
    return { regular, bold, engine, hanRegion, withTexts };
  };
  return { ...base, hanRegion: 'sc', withTexts };
}
