/**
 * Chinese, Japanese and Korean: fonts so large that they come in parts, of which a text needs a few. The three draw
 * many characters differently, so the text says whose shapes it wants: kana ask for the Japanese ones, Hangul for the
 * Korean ones, anything else has the simplified Chinese font first. Ticks, stars and numbers in circles are in there
 * too, which no font of a script has.
 */
import type { Weight } from './pdf-fonts.ts';

export type HanRegion = 'sc' | 'jp' | 'kr';

/** Part → its characters, as the package writes them: `"[4]": "U+1f21a,U+1f250-1f251"`. */
export type HanIndex = Readonly<Record<string, string>>;

export interface HanParts {
  region: HanRegion;
  /** Names of the parts, in a fixed order. */
  parts: string[];
}

/** The file of a part in `@fontsource/noto-sans-<region>/files/`. */
export const hanFile = (region: HanRegion, part: string, weight: Weight): string =>
  `noto-sans-${region}-${part}-${weight === 'bold' ? 700 : 400}-normal.woff`;

/** Texts without any of these need no part. */
const BEYOND_LATIN = /[^\0-\u05ff\u1e00-\u1eff\u2010-\u2027\u20ac]/;

const KANA = /[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9d]/;
const HANGUL = /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\uac00-\ud7ff]/;

const PRIVATE_USE = /\p{Co}/u;

const ORDER: Readonly<Record<HanRegion, readonly HanRegion[]>> = {
  sc: ['sc', 'jp', 'kr'],
  jp: ['jp', 'sc', 'kr'],
  kr: ['kr', 'sc', 'jp'],
};

/** Whose shapes a text asks for; nothing if it does not say, or says both. */
export function hanRegionOf(text: string): HanRegion | undefined {
  const [kana, hangul] = [KANA.test(text), HANGUL.test(text)];
  if (kana === hangul) return undefined;
  return kana ? 'jp' : 'kr';
}

/** The regions in the order in which a text looks through them. */
export const hanOrder = (region: HanRegion): readonly HanRegion[] => ORDER[region];

interface Part {
  name: string;
  ranges: [first: number, last: number][];
}

const known = new WeakMap<HanIndex, Part[]>();

function partsOf(index: HanIndex): Part[] {
  let parts = known.get(index);
  if (!parts) {
    parts = Object.entries(index)
      .filter(([name]) => name.startsWith('['))
      .map(([name, ranges]) => ({
        name: name.slice(1, -1),
        ranges: ranges.split(',').map((range) => {
          const [first, last = first] = range.slice(2).split('-');
          return [Number.parseInt(first!, 16), Number.parseInt(last!, 16)];
        }),
      }));
    known.set(index, parts);
  }
  return parts;
}

const partWith = (parts: readonly Part[], code: number) =>
  parts.find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last));

/**
 * The parts that show the characters, by region in the order of preference.
 * @param unknown code points that neither the base font nor a script's font has
 * @param fallback the region of texts that do not say
 */
export async function findHanParts(
  unknown: readonly number[],
  texts: readonly string[],
  fallback: HanRegion,
  indexOf: (region: HanRegion) => Promise<HanIndex>,
): Promise<HanParts[]> {
  const wanted = new Set(unknown.filter((code) => !PRIVATE_USE.test(String.fromCodePoint(code))));
  if (wanted.size === 0) return [];
  const found = new Map<HanRegion, Set<string>>();
  const asking = texts.filter((text) => BEYOND_LATIN.test(text)).flatMap((text) => text.split('\n'));
  for (const text of asking) {
    const codes = new Set(Array.from(text + text.normalize('NFC'), (character) => character.codePointAt(0)!));
    let left = [...codes].filter((code) => wanted.has(code));
    for (const region of hanOrder(hanRegionOf(text) ?? fallback)) {
      if (left.length === 0) break;
      const parts = partsOf(await indexOf(region));
      left = left.filter((code) => {
        const part = partWith(parts, code);
        if (part) found.set(region, (found.get(region) ?? new Set()).add(part.name));
        return !part;
      });
    }
  }
  return hanOrder(fallback).flatMap((region) => {
    const names = found.get(region);
    return names ? [{ region, parts: [...names].sort() }] : [];
  });
}
