/**
 * Bank holidays of England and Wales. The years that the government has published stand in `bank-holidays.json`, with
 * days proclaimed once (the coronation in 2023). Any other year is worked out: Schedule 1 of the Banking and Financial
 * Dealings Act 1971, Good Friday and Christmas Day by common law, New Year's Day and the first Monday in May as they
 * have been proclaimed each year. A day that falls on a weekend has its substitute on the next working day.
 */
import { DAY, dayOf } from './iso-day.ts';
import data from './bank-holidays.json' with { type: 'json' };

const FRIDAY = 5;
const published: Readonly<Record<string, readonly string[]>> = data.published;

/** Where the dates of the published years come from, and when they were last compared. */
export const bankHolidaySource = { address: data.source, checked: data.checked };

/** The last day that the published years reach. After it, days are worked out and not yet confirmed. */
export const bankHolidaysPublishedUntil = `${Object.keys(published).sort().at(-1) ?? '0000'}-12-31`;

/** Easter Sunday by the anonymous Gregorian reckoning. */
const easter = (year: number): number => {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
};

/** Days to the Monday on or after an instant. */
const toMonday = (instant: number) => (8 - new Date(instant).getUTCDay()) % 7;
const firstMonday = (year: number, month: number) => {
  const first = Date.UTC(year, month, 1);
  return first + toMonday(first) * DAY;
};
/** The Monday among the last seven days of a month of 31 days. */
const lastMonday = (year: number, month: number) => {
  const start = Date.UTC(year, month, 25);
  return start + toMonday(start) * DAY;
};

/** New Year's Day, or the Monday after it if it falls on a weekend. */
const newYear = (year: number): number => {
  const first = Date.UTC(year, 0, 1);
  return [0, 6].includes(new Date(first).getUTCDay()) ? first + toMonday(first) * DAY : first;
};

/** Christmas and Boxing Day, or their substitutes, by the weekday of 25 December. */
const christmas = (year: number): number[] => {
  const weekday = new Date(Date.UTC(year, 11, 25)).getUTCDay();
  const days: Record<number, [number, number]> = { 0: [26, 27], 6: [27, 28], [FRIDAY]: [25, 28] };
  return (days[weekday] ?? [25, 26]).map((day) => Date.UTC(year, 11, day));
};

/** The bank holidays of a year as law and custom fix them, in order, as ISO dates. */
export const reckonBankHolidays = (year: number): string[] =>
  [
    newYear(year),
    easter(year) - 2 * DAY,
    easter(year) + DAY,
    firstMonday(year, 4),
    lastMonday(year, 4),
    lastMonday(year, 7),
    ...christmas(year),
  ].map(dayOf);

const known = new Map<number, ReadonlySet<string>>();

const holidaysOf = (year: number): ReadonlySet<string> => {
  const found = known.get(year);
  if (found) return found;
  const made = new Set(published[year] ?? reckonBankHolidays(year));
  known.set(year, made);
  return made;
};

/** Whether an ISO date is a bank holiday in England and Wales. */
export const isBankHoliday = (date: string): boolean => holidaysOf(Number(date.slice(0, 4))).has(date);

/**
 * What to tell whoever builds the site when the published years run out within a year; undefined while they reach.
 * @param today YYYY-MM-DD
 */
export const bankHolidayWarning = (today: string): string | undefined => {
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (inAYear <= bankHolidaysPublishedUntil) return undefined;
  return (
    `src/planning/bank-holidays.json: the published bank holidays end on ${bankHolidaysPublishedUntil}. Later ones are ` +
    `worked out. Add the years that ${data.source} has published since ${data.checked}.`
  );
};
