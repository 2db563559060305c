import { daysBetween } from './intervals.ts';

const MINUTES = 60;

const minuteOfDay = (time: string): number | undefined => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * MINUTES + Number(minutes);
};

/**
 * Hours from one local date and time (`2025-09-24T16:30`) to another, with fractions, negative if the second is
 * earlier; a change of the clocks is not counted. Undefined unless both are real and have a time.
 */
export const hoursBetween = (from: string, to: string): number | undefined => {
  const [[fromDay = '', fromTime = ''], [toDay = '', toTime = '']] = [from.split('T'), to.split('T')];
  const [start, end, days] = [minuteOfDay(fromTime), minuteOfDay(toTime), daysBetween(fromDay, toDay)];
  if (start === undefined || end === undefined || days === undefined) return undefined;
  return days * 24 + (end - start) / MINUTES;
};
