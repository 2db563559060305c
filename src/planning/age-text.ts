import { daysBetween } from './intervals.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/**
 * An age in words on a given day: "4 years", "2 months" under a year, "3 weeks" under a month, "5 days" under a
 * week. Undefined unless both are real ISO dates and the birth is not later.
 */
export const ageText = (dateOfBirth: string, on: string): string | undefined => {
  const days = daysBetween(dateOfBirth, on);
  if (days === undefined || days < 0) return undefined;
  const [bornYear, bornMonth, bornDay] = dateOfBirth.split('-').map(Number) as [number, number, number];
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  const months = (year - bornYear) * 12 + (month - bornMonth) - (day < bornDay ? 1 : 0);
  if (months >= 12) return counted(Math.floor(months / 12), 'year');
  if (months >= 1) return counted(months, 'month');
  return days >= 7 ? counted(Math.floor(days / 7), 'week') : counted(days, 'day');
};
