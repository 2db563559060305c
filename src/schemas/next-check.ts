/** How long a check of a fact holds, and whether it still does. Days are ISO: `YYYY-MM-DD`. */
import type { CurrencyGroup, CurrencyNote, Reference } from './content.ts';

/** Months for which a check holds, by kind of work. Law moves by the year, a book hardly ever. */
export const monthsOfCheck: Readonly<Record<Reference['kind'], number>> = {
  law: 12,
  'statutory-guidance': 12,
  guidance: 12,
  web: 12,
  report: 60,
  article: 60,
  book: 60,
};
/** Months for which a note on what has changed holds; the errors of a source stay what they are. */
const monthsOfNote: Readonly<Record<CurrencyGroup, number>> = {
  bodies: 12,
  guidance: 12,
  terms: 12,
  duties: 12,
  errors: 60,
};

const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

/** What was checked: the day, how sure it is and, where somebody set one, the day of the next check. */
interface Checked {
  checked: string;
  confidence: 'high' | 'medium' | 'low';
  nextCheck?: string | undefined;
}

/**
 * The day by which to check again: the one that is set, or the check plus the months for which it holds. What is not
 * sure holds half as long.
 */
export const nextCheckOf = ({ checked, confidence, nextCheck }: Checked, months: number): string =>
  nextCheck ?? addMonths(checked, confidence === 'low' ? Math.ceil(months / 2) : months);

/** The day by which the status of a reference has to be checked again. */
export const nextCheckOfReference = ({ kind, currency }: Pick<Reference, 'kind' | 'currency'>): string =>
  nextCheckOf(currency, monthsOfCheck[kind]);

/** The day by which a note on what has changed has to be checked again. */
export const nextCheckOfNote = (note: CurrencyNote & { group: CurrencyGroup }): string =>
  nextCheckOf(note, monthsOfNote[note.group]);

/** Whether a day that was set for something has passed. The day itself is still in time. */
export const isOverdue = (due: string, today: string): boolean => due < today;

/** The day of the build. The environment variable BUILD_DAY (`2030-01-01`) sets it, to look at a site in later years. */
export const buildDay = (wanted: string | undefined = process.env['BUILD_DAY']): string =>
  wanted ?? new Date().toISOString().slice(0, 10);
