/** Finds a name in a text, in whatever way it is written there. */
import { foldWords, type FoldedWord } from './fold-words.ts';

export interface FoundName {
  start: number;
  end: number;
  /** What stands in the text. */
  text: string;
}

/** A text that is searched for many names. */
export interface SearchedText {
  text: string;
  words: readonly FoldedWord[];
}

export const searchedText = (text: string): SearchedText => ({ text, words: foldWords(text) });

/** Names of one or two letters, such as initials, are only found in the same capitals: "AK", not "ak". */
export const SHORT_NAME = 2;

const joined = (words: readonly FoldedWord[]): string => words.map((word) => word.text).join('');
const gaps = (text: string): number => text.trim().match(/\s+/g)?.length ?? 0;
const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/**
 * Every place of a name: whole words, without regard to capitals, accents, hyphens, apostrophes and spaces between its
 * parts, also with an "s" of possession or plural. "Ahmed-Khan" is found in "ahmed khan's" and "AhmedKhan".
 * Not found are other spellings, nicknames, and a name with a prefix that is written in one with it.
 */
export function findName(name: string, { text, words }: SearchedText): FoundName[] {
  const parts = foldWords(name);
  const wanted = joined(parts);
  if (wanted === '') return [];
  const found: FoundName[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let met = '';
    for (let last = first; last < words.length && met.length <= wanted.length; last += 1) {
      const word = words[last];
      const start = words[first]?.start ?? 0;
      if (!word) break;
      met += word.text;
      if (!met.startsWith(wanted.slice(0, met.length))) break;
      if (met !== wanted && met !== `${wanted}s`) continue;
      const place = { start, end: word.end, text: text.slice(start, word.end) };
      // "may a" is not "Maya".
      if (gaps(place.text) >= parts.length) continue;
      if (wanted.length > SHORT_NAME || letters(place.text) === letters(name)) found.push(place);
      break;
    }
  }
  return found;
}
