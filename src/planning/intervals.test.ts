import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addInterval, daysBetween, frequencyDays } from './intervals.ts';

const isoDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('daysBetween', () => {
  it('counts whole days over a change of clocks, a leap day and backwards', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-03-31', '2025-03-29')).toBe(-2);
    expect(daysBetween('0099-12-31', '0100-01-01')).toBe(1);
    expect(daysBetween('2025-02-30', '2025-03-29')).toBeUndefined();
    expect(daysBetween('', '2025-03-29')).toBeUndefined();
  });
  it('adds up', () => {
    fc.assert(
      fc.property(isoDay, isoDay, isoDay, (a, b, c) => {
        expect((daysBetween(a, b) ?? 0) + (daysBetween(b, c) ?? 0)).toBe(daysBetween(a, c));
      }),
    );
  });
});

describe('addInterval', () => {
  it.each([
    ['2025-01-31', { every: 1, unit: 'months' }, '2025-02-28'],
    ['2023-11-30', { every: 3, unit: 'months' }, '2024-02-29'],
    ['2024-02-29', { every: 1, unit: 'years' }, '2025-02-28'],
    ['2025-12-30', { every: 5, unit: 'days' }, '2026-01-04'],
    ['2025-03-25', { every: 2, unit: 'weeks' }, '2025-04-08'],
  ] as const)('%s and %o is %s', (from, interval, expected) =>
    expect(addInterval(from, interval)).toBe(expected),
  );
  it('gives nothing for what is no date', () => {
    expect(addInterval('2025-02-30', { every: 1, unit: 'days' })).toBeUndefined();
  });
});

describe('the table of answers', () => {
  it('holds the figures of the shared vocabulary', () => {
    expect(frequencyDays).toEqual({
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
    });
  });
});
