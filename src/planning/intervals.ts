/** Intervals between sessions and discussions, and how far two days lie apart. Dates are ISO: `YYYY-MM-DD`. */

/** The longest gap in days for each answer to "Frequency of supervision"; `other` is described in days. */
export const frequencyDays: Readonly<Record<string, number>> = {
  weekly: 7,
  fortnightly: 14,
  every4Weeks: 28,
  monthly: 31,
  every6Weeks: 42,
  every8Weeks: 56,
  every2Months: 62,
  every12Weeks: 84,
  quarterly: 92,
  every16Weeks: 112,
};

/** The longest gap in days between two discussions of a child, by the cohort it belongs to. */
export const cohortDays: Readonly<Record<string, number>> = {
  earlyHelp: 92,
  earlyHelpHigherRisk: 31,
  assessmentCp: 28,
  cin: 31,
  cpPloCourt: 31,
  cwcfNoPlan: 31,
  cwcfPlan: 62,
  shortBreaks: 31,
  careExperienced: 62,
};

const DAY = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

/** Milliseconds of an ISO date at midnight UTC; undefined if there is no such day. */
const instantOf = (date: string): number | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return instant.toISOString().slice(0, 10) === date ? instant.getTime() : undefined;
};

const written = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Whole days from `from` to `to`, negative if `to` is earlier; undefined unless both are real dates. */
export const daysBetween = (from: string, to: string): number | undefined => {
  const [start, end] = [instantOf(from), instantOf(to)];
  return start === undefined || end === undefined ? undefined : Math.round((end - start) / DAY);
};

/**
 * Working days from `from` (not counted) to `to` (counted): Monday to Friday, less bank holidays. Zero or negative
 * if `to` is not later; undefined unless both are real dates.
 * @param bankHolidays ISO dates; an empty list if the agency has loaded none
 */
export const workingDaysBetween = (
  from: string,
  to: string,
  bankHolidays: readonly string[] = [],
): number | undefined => {
  const [start, end] = [instantOf(from), instantOf(to)];
  if (start === undefined || end === undefined) return undefined;
  const holidays = new Set(bankHolidays);
  const [early, late, sign] = start <= end ? [start, end, 1] : [end, start, -1];
  let count = 0;
  for (let day = early + DAY; day <= late; day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== SATURDAY && weekday !== SUNDAY && !holidays.has(written(day))) count += 1;
  }
  return count * sign;
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
  if (interval.unit === 'days') return written(start + interval.every * DAY);
  if (interval.unit === 'weeks') return written(start + interval.every * 7 * DAY);
  const months = interval.unit === 'months' ? interval.every : interval.every * 12;
  const date = new Date(start);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return written(date.getTime());
};
