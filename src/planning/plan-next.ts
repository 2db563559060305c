/**
 * When the next session, discussion or review is due. Dates are ISO: `YYYY-MM-DD`.
 *
 * - `limit`: the last day that the frequency allows, by the calendar (3 months after 14 March is 14 June).
 * - `latest`: the last working day up to it. A limit on a weekend or bank holiday brings the session forward, never back.
 * - `next`: the day to book: the same weekday as last time, as late as the limit allows, and again a working day.
 * - `warning`: the day on which a date should stand in the diary. It leaves a fifth of the gap, at least 2 days and at
 *   most 28, so that there is time to find another date within the limit.
 */
import type { Gap } from './frequency.ts';
import { addInterval, daysBetween } from './intervals.ts';
import { addWorkingDays, workingDayUpTo } from './working-days.ts';

export interface NextDates {
  next: string;
  warning: string;
  latest: string;
  limit: string;
}

const SHARE = 5;
const LEAST_NOTICE = 2;
const MOST_NOTICE = 28;

const limitOf = (last: string, { every, unit }: Gap): string | undefined =>
  unit === 'working-days' ? addWorkingDays(last, every) : addInterval(last, { every, unit });

/** The last working day up to a day; the day itself if no working day lies between it and `after`. */
const keepWorking = (day: string, after: string): string => {
  const found = workingDayUpTo(day);
  return found !== undefined && found > after ? found : day;
};

/**
 * The dates that follow from the last session and the longest permitted gap.
 * @returns undefined unless `last` is a real date
 */
export const planNext = (last: string, gap: Gap): NextDates | undefined => {
  const limit = limitOf(last, gap);
  if (limit === undefined) return undefined;
  const latest = keepWorking(limit, last);
  const days = daysBetween(last, limit) ?? 0;
  const weeks = Math.floor(days / 7);
  const next =
    gap.unit === 'working-days' || weeks === 0
      ? latest
      : keepWorking(addInterval(last, { every: weeks, unit: 'weeks' }) ?? latest, last);
  const notice = Math.min(Math.max(Math.ceil(days / SHARE), LEAST_NOTICE), MOST_NOTICE);
  const early = workingDayUpTo(addInterval(latest, { every: -notice, unit: 'days' }) ?? latest) ?? latest;
  return { next, warning: early > last ? early : next, latest, limit };
};
