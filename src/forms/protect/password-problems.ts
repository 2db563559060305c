import { LONGEST_PASSWORD, passwordBytes } from '../../documents/pdf/file/encrypt/password-bytes.ts';
import { SHORTEST, type Judgement } from './judge-password.ts';

export interface TypedPassword {
  password: string;
  again: string;
}

/** What to do about each of the two boxes; nothing for one that is in order. */
export type PasswordProblems = { [box in keyof TypedPassword]?: string };

const isTooLong = (password: string): boolean =>
  // One byte more than can be kept would be cut off unseen, and `passwordBytes` cuts.
  passwordBytes(password).length === LONGEST_PASSWORD &&
  new TextEncoder().encode(password.normalize('NFKC')).length > LONGEST_PASSWORD;

export function problemsWith({ password, again }: TypedPassword, judgement: Judgement): PasswordProblems {
  if (judgement === 'empty') return { password: 'Enter a password' };
  if (judgement === 'short') return { password: `Use at least ${SHORTEST} characters` };
  if (judgement === 'weak') return { password: 'Choose a password that is harder to guess' };
  if (isTooLong(password)) return { password: 'Use a shorter password: a PDF takes about 120 letters' };
  if (again === '') return { again: 'Enter the password again' };
  return again === password ? {} : { again: 'Enter the same password twice' };
}
