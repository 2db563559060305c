/** Reads the three boxes of a date as a person fills them in. */
import { instantOf } from '../../planning/iso-day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface DateBoxes {
  day: string;
  month: string;
  year: string;
}
export type ReadDate = { date: string } | { problem: 'empty' | 'part' | 'unreal'; box: keyof DateBoxes };

const monthOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  return text.length < 3 ? 0 : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
};

/**
 * The date as `YYYY-MM-DD`, or what is wrong and the box to go to. A month may be a number or a name, a year two or
 * four figures.
 */
export const readDate = (boxes: DateBoxes): ReadDate => {
  const [day, month, year] = [boxes.day, boxes.month, boxes.year].map((text) => text.trim()) as [
    string,
    string,
    string,
  ];
  if (day + month + year === '') return { problem: 'empty', box: 'day' };
  const missing = (['day', 'month', 'year'] as const).find((box) => boxes[box].trim() === '');
  if (missing) return { problem: 'part', box: missing };
  const fullYear = /^\d\d$/.test(year) ? `20${year}` : year;
  const date = `${fullYear}-${String(monthOf(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isReal = /^(?:19|20|21)\d\d$/.test(fullYear) && instantOf(date) !== undefined;
  return isReal ? { date } : { problem: 'unreal', box: 'day' };
};
