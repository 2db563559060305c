import { describe, expect, it } from 'vitest';
import type { Frequency } from '../schemas/edition.ts';
import { everyInWords, gapInWords, longestGapInDays } from './frequency.ts';

const frequency = (every: number, unit: Frequency['unit']): Frequency => ({
  every,
  unit,
  who: 'All',
  provisions: [],
});

describe('a frequency in words', () => {
  it.each([
    [3, 'months', '3 months', 'every 3 months'],
    [1, 'months', '1 month', 'every month'],
    [10, 'working-days', '10 working days', 'every 10 working days'],
  ] as const)('%i %s', (every, unit, gap, often) => {
    expect(gapInWords(frequency(every, unit))).toBe(gap);
    expect(everyInWords(frequency(every, unit))).toBe(often);
  });
});

describe('longestGapInDays', () => {
  it.each([
    [10, 'days', 10],
    [4, 'weeks', 28],
    [1, 'months', 31],
    [2, 'months', 62],
    [3, 'months', 92],
    [12, 'months', 366],
    [1, 'years', 366],
    [5, 'working-days', 7],
    [1, 'working-days', 3],
  ] as const)('%i %s are %i days at the most', (every, unit, days) =>
    expect(longestGapInDays(frequency(every, unit))).toBe(days),
  );
});
