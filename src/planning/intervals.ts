/** Intervals between sessions and discussions, and how far two days lie apart. Dates are ISO: `YYYY-MM-DD`. */
import { longestGapInDays, type Gap } from './frequency.ts';
import { DAY, dayOf, instantOf } from './iso-day.ts';

/** What each answer to "Frequency of supervision" means; `other` is described in days. */
const frequencyAnswers: Readonly<Record<string, Gap>> = {
  weekly: { every: 1, unit: 'weeks' },
  fortnightly: { every: 2, unit: 'weeks' },
  every4Weeks: { every: 4, unit: 'weeks' },
  monthly: { every: 1, unit: 'months' },
  every6Weeks: { every: 6, unit: 'weeks' },
  every8Weeks: { every: 8, unit: 'weeks' },
  every2Months: { every: 2, unit: 'months' },
  every12Weeks: { every: 12, unit: 'weeks' },
  quarterly: { every: 3, unit: 'months' },
  every16Weeks: { every: 16, unit: 'weeks' },
};

/** The longest gap in days for each answer to "Frequency of supervision". */
export const frequencyDays: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(frequencyAnswers).map(([answer, gap]) => [answer, longestGapInDays(gap)]),
);

/** Whole days from `from` to `to`, negative if `to` is earlier; undefined unless both are real dates. */
export const daysBetween = (from: string, to: string): number | undefined => {
  const [start, end] = [instantOf(from), instantOf(to)];
  return start === undefined || end === undefined ? undefined : Math.round((end - start) / DAY);
};

/**
 * The day that lies an interval after `from`. A month that has no such day gives its last one (31 January and one
 * month is 28 or 29 February). Undefined unless `from` is a real date.
 */
export const addInterval = (
  from: string,
  interval: { every: number; unit: 'days' | 'weeks' | 'months' | 'years' },
): string | undefined => {
  const start = instantOf(from);
  if (start === undefined) return undefined;
  if (interval.unit === 'days') return dayOf(start + interval.every * DAY);
  if (interval.unit === 'weeks') return dayOf(start + interval.every * 7 * DAY);
  const months = interval.unit === 'months' ? interval.every : interval.every * 12;
  const date = new Date(start);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return dayOf(date.getTime());
};
