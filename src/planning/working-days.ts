/** Working days: Monday to Friday, less the bank holidays of England and Wales. Dates are ISO: `YYYY-MM-DD`. */
import { isBankHoliday } from './bank-holidays.ts';
import { DAY, dayOf, instantOf, isWeekend } from './iso-day.ts';

const isWorking = (instant: number) => !isWeekend(instant) && !isBankHoliday(dayOf(instant));

/** Whether a day is a working day; false for what is no date. */
export const isWorkingDay = (date: string): boolean => {
  const instant = instantOf(date);
  return instant !== undefined && isWorking(instant);
};

/** The day itself if it is a working day, else the last one before it. Undefined unless it is a real date. */
export const workingDayUpTo = (date: string): string | undefined => {
  let instant = instantOf(date);
  if (instant === undefined) return undefined;
  while (!isWorking(instant)) instant -= DAY;
  return dayOf(instant);
};

/** The day that lies `count` working days after `from`, which is not counted. Undefined unless it is a real date. */
export const addWorkingDays = (from: string, count: number): string | undefined => {
  let instant = instantOf(from);
  if (instant === undefined) return undefined;
  for (let left = count; left > 0;) {
    instant += DAY;
    if (isWorking(instant)) left -= 1;
  }
  return dayOf(instant);
};

/**
 * Working days from `from` (not counted) to `to` (counted). Zero or negative if `to` is not later; undefined unless
 * both are real dates.
 */
export const workingDaysBetween = (from: string, to: string): number | undefined => {
  const [start, end] = [instantOf(from), instantOf(to)];
  if (start === undefined || end === undefined) return undefined;
  const [early, late, sign] = start <= end ? [start, end, 1] : [end, start, -1];
  let count = 0;
  for (let day = early + DAY; day <= late; day += DAY) if (isWorking(day)) count += 1;
  return count === 0 ? 0 : count * sign;
};
