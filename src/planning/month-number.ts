import { addInterval, daysBetween } from './intervals.ts';

const MOST = 1200;

/**
 * In which month a day lies, counted from 1 for the month that begins on `start`: with a year that begins on 1 April,
 * 30 June is in month 3. Undefined for a day before `start`, and unless both are real dates.
 */
export const monthNumber = (start: string, on: string): number | undefined => {
  const days = daysBetween(start, on);
  if (days === undefined || days < 0) return undefined;
  // A month is at least 28 days long; the guess is never too small.
  for (let number = Math.min(MOST, Math.floor(days / 28)); number >= 0; number -= 1) {
    const begins = addInterval(start, { every: number, unit: 'months' });
    if (begins !== undefined && begins <= on) return number + 1;
  }
  return undefined;
};
