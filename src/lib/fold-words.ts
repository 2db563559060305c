/** The words of a text in the form in which names are compared, each with its place in the text. */

export interface FoldedWord {
  /** Without capitals and accents. */
  text: string;
  start: number;
  end: number;
}

/** Scripts that are written without spaces: each character is looked at by itself. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Accents, Hebrew points and Arabic vowels. The vowel signs of Indic scripts are letters to a reader, and stay. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;

/** Letters that do not come apart into a letter and an accent. */
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

/** A word without capitals, accents and other ways of writing the same letter. */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[łøđħıßæœðþأإآىة]/g, (letter) => LETTERS[letter] ?? letter);

/** Words end at spaces, hyphens, apostrophes and full stops: "O’Brien-Khan's" is four. */
export const foldWords = (text: string): FoldedWord[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter((word) => word.text !== '');
