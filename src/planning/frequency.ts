/** What a frequency (an edition's longest permitted gap) means in words and in days. */
import type { Frequency } from '../schemas/edition.ts';
import { DAY } from './iso-day.ts';

/** How much time may pass. */
export type Gap = Pick<Frequency, 'every' | 'unit'>;

const words: Record<Frequency['unit'], [one: string, many: string]> = {
  days: ['day', 'days'],
  'working-days': ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

/** The gap in words: "3 months", "1 week". */
export const gapInWords = ({ every, unit }: Gap): string => `${every} ${words[unit][every === 1 ? 0 : 1]}`;

/** How often, in words: "every 3 months", "every week". */
export const everyInWords = (gap: Gap): string =>
  gap.every === 1 ? `every ${words[gap.unit][0]}` : `every ${gapInWords(gap)}`;

/** The longest run of days that `count` calendar months can be: 1 → 31, 3 → 92, 12 → 366. */
const longestMonths = (count: number): number => {
  const lengths = Array.from({ length: 48 }, (_, start) => {
    const from = Date.UTC(2024, start, 1);
    return Math.round((Date.UTC(2024, start + count, 1) - from) / DAY);
  });
  return Math.max(...lengths);
};

/**
 * The longest gap in whole days that keeps within a frequency. Months and years count as long as they can be
 * (3 months is 92 days); a working day can reach over a weekend, bank holidays are left out of account.
 */
export const longestGapInDays = ({ every, unit }: Gap): number => {
  switch (unit) {
    case 'days':
      return every;
    case 'working-days':
      return every + 2 * Math.ceil(every / 5);
    case 'weeks':
      return every * 7;
    case 'months':
      return longestMonths(every);
    case 'years':
      return longestMonths(every * 12);
  }
};
