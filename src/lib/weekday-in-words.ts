import { dateInWords } from './date-in-words.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `2026-11-21` as `Saturday 21 November 2026`. Text that is no such date comes back as it is. */
export const weekdayInWords = (day: string): string => {
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return weekday === undefined ? day : `${weekday} ${dateInWords(day)}`;
};
