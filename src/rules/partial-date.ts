/**
 * A date while it is being typed. A complete, real date is an answer in ISO form, `2025-03-27`. Anything else that
 * was typed is kept as text in the same order with the missing pieces empty, `2025--31` or `-02-`, so that nothing
 * typed is lost and `checkAnswers` can say what is missing.
 */
import { isRealDate } from '../lib/is-real-date.ts';

/** The three inputs of a date, as typed; empty where nothing was typed. */
export interface PartialDate {
  day: string;
  month: string;
  year: string;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The number of a month from a number or an English name of three letters or more: "3", "03", "Mar", "march" → 3. */
export const readMonth = (text: string): number | undefined => {
  const typed = text.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(typed)) {
    const month = Number(typed);
    return month >= 1 && month <= 12 ? month : undefined;
  }
  const index = typed.length >= 3 ? monthNames.findIndex((name) => name.startsWith(typed)) : -1;
  // "Sept" begins "september"; nothing else of four letters is in use.
  return index === -1 ? undefined : index + 1;
};

const two = (value: number) => String(value).padStart(2, '0');

/** The ISO date of three inputs, if they make a real one. */
const isoOf = ({ day, month, year }: PartialDate): string | undefined => {
  const monthNumber = readMonth(month);
  if (monthNumber === undefined || !/^\d{1,2}$/.test(day.trim()) || !/^\d{4}$/.test(year.trim()))
    return undefined;
  const iso = `${year.trim()}-${two(monthNumber)}-${two(Number(day))}`;
  return isRealDate(iso) ? iso : undefined;
};

/**
 * The answer that stands for three inputs: an ISO date if they make a real one, text with gaps if not, undefined if
 * all are empty.
 */
export const formatPartialDate = (typed: PartialDate): string | undefined => {
  const pieces = [typed.year, typed.month, typed.day].map((piece) =>
    piece.trim().replaceAll('-', ' ').trim(),
  );
  if (pieces.every((piece) => piece === '')) return undefined;
  return isoOf(typed) ?? pieces.join('-');
};

/** The three inputs of an answer; a complete date without leading zeros, as people write it. */
export const parsePartialDate = (answer: unknown): PartialDate => {
  const text = typeof answer === 'string' ? answer : '';
  const [, year, month, day] = /^([^-]*)-([^-]*)-([^-]*)$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    return { day: text.trim(), month: '', year: '' };
  const plain = (piece: string) => (isRealDate(text) ? String(Number(piece)) : piece);
  return { day: plain(day), month: plain(month), year };
};

const missingPieces = (typed: PartialDate): string[] =>
  (['day', 'month', 'year'] as const).filter((piece) => typed[piece].trim() === '');

/**
 * What is wrong with a date that was typed, in the words of the specification; undefined for a real date and for
 * nothing.
 * @param name the name of the question in messages, for example "Date of birth"
 */
export const findDateProblem = (answer: unknown, name: string): string | undefined => {
  if (answer === undefined || answer === null || answer === '') return undefined;
  if (typeof answer === 'string' && isRealDate(answer)) return undefined;
  const typed = parsePartialDate(answer);
  const missing = missingPieces(typed);
  if (missing.length === 3) return typeof answer === 'string' ? undefined : `${name} must be a real date`;
  if (missing.length > 0) return `${name} must include a ${missing.join(' and ')}`;
  if (!/^\d{4}$/.test(typed.year.trim())) return 'Year must include 4 numbers';
  return `${name} must be a real date`;
};
