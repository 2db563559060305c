/** Whether a password is hard enough to guess for somebody who has the file and a fast machine. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { commonWords } from './common-words.ts';

export const SHORTEST = 12;
/** Guesses that it must take, as a power of ten. The file can be tried without end; ten thousand tries a second are easy. */
const NEEDED = 12;

export type Judgement = 'empty' | 'short' | 'weak' | 'strong';

const judge = new ZxcvbnFactory({ dictionary: { own: [...commonWords] } });

/** @param known words that whoever guesses knows, for example names from the record */
export function judgePassword(password: string, known: readonly string[]): Judgement {
  const { length } = [...password.normalize('NFC')];
  if (length === 0) return 'empty';
  if (length < SHORTEST) return 'short';
  const words = known
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{M}\p{N}]+/u)])
    .filter((word) => word.length > 2);
  return judge.check(password, words).guessesLog10 < NEEDED ? 'weak' : 'strong';
}
