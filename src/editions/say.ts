import { nearestName } from '../lib/nearest-name.ts';
import type { Edition } from '../schemas/edition.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every name that may stand in braces, with its words: `supervisor`, `supervisors`, `Supervisor`, `Supervisors`. */
export const wordsOf = (terms: Edition['terms']): Map<string, string> =>
  new Map(
    Object.entries(terms).flatMap(([name, { one, many }]): [string, string][] => [
      [name, one],
      [`${name}s`, many],
      [capital(name), capital(one)],
      [`${capital(name)}s`, capital(many)],
    ]),
  );

/** The article before a word in braces, as it has to be before the edition's own word. */
const withArticle = (article: string, word: string): string =>
  /^[aeiou]/i.test(word) ? `${article.charAt(0)}n` : article.charAt(0);

/** A name in braces: one word of letters, or a word and a frequency as in `{every:child-in-need}`. */
const inBraces = /(?:\b(an?)( ))?\{([A-Za-z]+)(?::([a-z0-9-]+))?\}/gi;

/**
 * Text with the words in braces replaced by the edition's: `{supervisor}`, `{Supervisors}`. An article before them
 * follows: "a {contract}" is "an agreement" where that is the word.
 * @throws {Error} naming the nearest valid word, for a word that no edition gives.
 */
export const say = (text: string, terms: Edition['terms']): string => {
  if (!text.includes('{')) return text;
  const words = wordsOf(terms);
  return text.replace(
    inBraces,
    (
      whole,
      article: string | undefined,
      space: string | undefined,
      name: string,
      key: string | undefined,
    ) => {
      if (key !== undefined) return whole;
      const word = words.get(name);
      if (word !== undefined) {
        return article === undefined ? word : `${withArticle(article, word)}${space ?? ''}${word}`;
      }
      throw new Error(`unknown word '{${name}}'. Did you mean '{${nearestName(name, words.keys())}}'?`);
    },
  );
};
