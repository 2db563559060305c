/**
 * How wide words are, without a font at hand: shares of the type size, a little more than those of Arial, Helvetica
 * and Noto Sans, so that what fits here fits in each of them.
 */
const WIDTHS: readonly [characters: string, share: number][] = [
  ["iljI'|.,:;!", 0.3],
  [' ', 0.29],
  ['ftr()[]-/"', 0.43],
  ['csz', 0.53],
  ['mwMW@%', 0.96],
  ['ABCDEFGHJKLNOPQRSTUVXYZ&', 0.74],
];
const OTHER = 0.63;
/** Letters of scripts with wide signs. */
const WIDE = 1.05;
const BOLD = 1.07;

const shares = new Map(
  WIDTHS.flatMap(([characters, share]) => [...characters].map((one) => [one, share] as const)),
);

const shareOf = (character: string): number => {
  const known = shares.get(character) ?? shares.get(character.normalize('NFD')[0] ?? '');
  return known ?? ((character.codePointAt(0) ?? 0) > 0x24f ? WIDE : OTHER);
};

/** The width of a line in the unit of `size`. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold'): number {
  let width = 0;
  for (const character of text) width += shareOf(character);
  return width * size * (weight === 'bold' ? BOLD : 1);
}

/** The narrowest room in which no word has to be broken. */
export const longestWord = (text: string, size: number, weight: 'regular' | 'bold'): number =>
  Math.max(0, ...wordsOf(text).map((word) => textWidth(word, size, weight)));

const wordsOf = (text: string): string[] => text.split(/\s+|(?<=[/-])(?=\S)/).filter(Boolean);

/** Lines that fit into a width; a word that is longer than the width is broken where it must be. */
export function wrapText(text: string, width: number, size: number, weight: 'regular' | 'bold'): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate, size, weight) <= width;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const pieces = wordsOf(word);
    for (const [index, piece] of pieces.entries()) {
      const joined = line === '' ? piece : index === 0 ? `${line} ${piece}` : `${line}${piece}`;
      if (fits(joined)) {
        line = joined;
        continue;
      }
      if (line !== '') lines.push(line);
      line = '';
      for (const character of piece) {
        if (line !== '' && !fits(line + character)) {
          lines.push(line);
          line = '';
        }
        line += character;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}
