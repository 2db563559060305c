/**
 * Which font files show which script: the one table that the build, the browser and the command line read. A row is
 * all it takes to bring a script: put its font package into package.json and say here which characters it is for.
 */
import type { Weight } from './pdf-fonts.ts';

/** First and last code point. */
export type Range = readonly [number, number];

export interface ScriptFont {
  /** Begins the names of the files that are made: `<id>-400.ttf`, `<id>-700.ttf`. */
  id: string;
  /** Folder below `node_modules/@expo-google-fonts/`, and the file of each weight in it. */
  folder: string;
  files: Readonly<Record<Weight, string>>;
  /** ISO 15924. Given where letters join, stack or move; without it each character is a glyph of its own. */
  script?: string;
  ranges: readonly Range[];
}

/** The same folder layout for every package: `400Regular/NotoSansThai_400Regular.ttf`. */
const weightsOf = (stem: string): Record<Weight, string> => ({
  regular: `400Regular/${stem}_400Regular.ttf`,
  bold: `700Bold/${stem}_700Bold.ttf`,
});

const row = (id: string, stem: string, script: string | undefined, ranges: readonly Range[]): ScriptFont => ({
  id,
  folder: id,
  files: weightsOf(stem),
  ...(script === undefined ? {} : { script }),
  ranges,
});

/** Wide Latin with Greek and Cyrillic: what every document is set in, loaded always. */
export const BASE_FONT: ScriptFont = row('noto-sans', 'NotoSans', undefined, [
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
]);

/** Signs among other signs that the emoji font has; `0` to `9`, `#` and `*` make keys with U+20E3. */
// prettier-ignore
const EMOJI_SIGNS: readonly Range[] = [
  [0x23, 0x23], [0x2a, 0x2a], [0x30, 0x39], [0x20e3, 0x20e3], [0x2139, 0x2139], [0x231a, 0x231b],
  [0x2328, 0x2328], [0x23cf, 0x23cf], [0x23e9, 0x23f3], [0x23f8, 0x23fa], [0x24c2, 0x24c2], [0x25aa, 0x25ab],
  [0x25b6, 0x25b6], [0x25c0, 0x25c0], [0x25fb, 0x25fe], [0x2600, 0x2604], [0x260e, 0x260e], [0x2611, 0x2611],
  [0x2614, 0x2615], [0x2618, 0x2618], [0x261d, 0x261d], [0x2620, 0x2620], [0x2622, 0x2623], [0x2626, 0x2626],
  [0x262a, 0x262a], [0x262e, 0x262f], [0x2638, 0x263a], [0x2640, 0x2640], [0x2642, 0x2642], [0x2648, 0x2653],
  [0x265f, 0x2660], [0x2663, 0x2663], [0x2665, 0x2666], [0x2668, 0x2668], [0x267b, 0x267b], [0x267e, 0x267f],
  [0x2692, 0x2697], [0x2699, 0x2699], [0x269b, 0x269c], [0x26a0, 0x26a1], [0x26a7, 0x26a7], [0x26aa, 0x26ab],
  [0x26b0, 0x26b1], [0x26bd, 0x26be], [0x26c4, 0x26c5], [0x26c8, 0x26c8], [0x26ce, 0x26cf], [0x26d1, 0x26d1],
  [0x26d3, 0x26d4], [0x26e9, 0x26ea], [0x26f0, 0x26f5], [0x26f7, 0x26fa], [0x26fd, 0x26fd], [0x2702, 0x2702],
  [0x2705, 0x2705], [0x2708, 0x270d], [0x270f, 0x270f], [0x2712, 0x2712], [0x2714, 0x2714], [0x2716, 0x2716],
  [0x271d, 0x271d], [0x2721, 0x2721], [0x2728, 0x2728], [0x2733, 0x2734], [0x2744, 0x2744], [0x2747, 0x2747],
  [0x274c, 0x274c], [0x274e, 0x274e], [0x2753, 0x2755], [0x2757, 0x2757], [0x2763, 0x2764], [0x2795, 0x2797],
  [0x27a1, 0x27a1], [0x27b0, 0x27b0], [0x27bf, 0x27bf], [0x2934, 0x2935], [0x2b05, 0x2b07], [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50], [0x2b55, 0x2b55],
];

/**
 * Loaded when a text needs them, in order of preference. Two emoji weights look alike: one file serves both.
 * Danda and double danda (U+0964, U+0965) are shared by the scripts of India, so each of their fonts has them.
 */
export const SCRIPT_FONTS: readonly ScriptFont[] = [
  {
    ...row('noto-sans-more', 'NotoSans', undefined, [
      [0x1ab0, 0x1aff], // more combining marks
      [0x1c80, 0x1c8f], // old Cyrillic
      [0x1d00, 0x1dff], // phonetic letters
      [0x1f00, 0x1fff], // Greek with accents and breathings
      [0x2c60, 0x2c7f], // Latin Extended-C, -D and -E
      [0x2de0, 0x2dff],
      [0xa640, 0xa69f],
      [0xa700, 0xa7ff],
      [0xab30, 0xab6f],
      [0xfe20, 0xfe2f], // marks over two letters
    ]),
    folder: 'noto-sans',
  },
  row('noto-sans-arabic', 'NotoSansArabic', 'Arab', [
    [0x0600, 0x06ff],
    [0x0750, 0x077f],
    [0x0870, 0x08ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ]),
  row('noto-sans-hebrew', 'NotoSansHebrew', 'Hebr', [
    [0x0590, 0x05ff],
    [0xfb1d, 0xfb4f],
  ]),
  row('noto-sans-devanagari', 'NotoSansDevanagari', 'Deva', [
    [0x0900, 0x097f],
    [0x1cd0, 0x1cff],
    [0xa8e0, 0xa8ff],
  ]),
  row('noto-sans-bengali', 'NotoSansBengali', 'Beng', [
    [0x0964, 0x0965],
    [0x0980, 0x09ff],
  ]),
  row('noto-sans-gurmukhi', 'NotoSansGurmukhi', 'Guru', [
    [0x0964, 0x0965],
    [0x0a00, 0x0a7f],
  ]),
  row('noto-sans-gujarati', 'NotoSansGujarati', 'Gujr', [
    [0x0964, 0x0965],
    [0x0a80, 0x0aff],
  ]),
  row('noto-sans-tamil', 'NotoSansTamil', 'Taml', [
    [0x0964, 0x0965],
    [0x0b80, 0x0bff],
  ]),
  row('noto-sans-sinhala', 'NotoSansSinhala', 'Sinh', [[0x0d80, 0x0dff]]),
  row('noto-sans-thai', 'NotoSansThai', 'Thai', [[0x0e00, 0x0e7f]]),
  row('noto-serif-tibetan', 'NotoSerifTibetan', 'Tibt', [[0x0f00, 0x0fff]]),
  row('noto-sans-khmer', 'NotoSansKhmer', 'Khmr', [
    [0x1780, 0x17ff],
    [0x19e0, 0x19ff],
  ]),
  row('noto-sans-georgian', 'NotoSansGeorgian', undefined, [
    [0x0589, 0x0589],
    [0x10a0, 0x10ff],
    [0x1c90, 0x1cbf],
    [0x2d00, 0x2d2f],
  ]),
  row('noto-sans-armenian', 'NotoSansArmenian', undefined, [
    [0x0531, 0x058f],
    [0xfb13, 0xfb17],
  ]),
  row('noto-sans-ethiopic', 'NotoSansEthiopic', undefined, [
    [0x1200, 0x139f],
    [0x2d80, 0x2ddf],
    [0xab01, 0xab2e],
  ]),
  {
    id: 'noto-emoji',
    folder: 'noto-emoji',
    files: { regular: weightsOf('NotoEmoji').regular, bold: weightsOf('NotoEmoji').regular },
    script: 'Zyyy',
    ranges: [
      ...EMOJI_SIGNS,
      [0xe0020, 0xe007f], // tags: the flags of nations
      [0x1f000, 0x1faff],
    ],
  },
];

/** What every script's font has besides: the space, the joiners, and the circle that a mark alone stands on. */
export const SHARED_RANGES: readonly Range[] = [
  [0x0020, 0x0020],
  [0x200b, 0x200f],
  [0x25cc, 0x25cc],
  [0xfe0e, 0xfe0f],
];

/** The file of a weight in `generated/`. Where both weights come from one source, there is one file. */
export const generatedName = ({ id, files }: ScriptFont, weight: Weight): string =>
  `${id}-${weight === 'regular' || files.bold === files.regular ? 400 : 700}.ttf`;

const isIn = (ranges: readonly Range[], code: number) =>
  ranges.some(([first, last]) => code >= first && code <= last);

/** The fonts that may show one of the characters. */
export const fontsFor = (codePoints: readonly number[]): ScriptFont[] =>
  SCRIPT_FONTS.filter(({ ranges }) => codePoints.some((code) => isIn(ranges, code)));
