/** The published years and the law agree, but for days proclaimed once; substitutes are taken where they are due. */
import { describe, expect, it } from 'vitest';
import data from './bank-holidays.json' with { type: 'json' };
import {
  bankHolidaysPublishedUntil,
  bankHolidayWarning,
  isBankHoliday,
  reckonBankHolidays,
} from './bank-holidays.ts';
import { instantOf, isWeekend } from './iso-day.ts';

const proclaimedOnce = ['2023-05-08'];

describe('bank holidays', () => {
  it.each(Object.entries(data.published))('%s: what was published is what the law fixes', (year, days) => {
    expect(days.filter((day) => !proclaimedOnce.includes(day))).toEqual(reckonBankHolidays(Number(year)));
  });

  it.each([
    [2021, '2021-12-27', '2021-12-28'],
    [2022, '2022-12-26', '2022-12-27'],
    [2020, '2020-12-25', '2020-12-28'],
    [2028, '2028-12-25', '2028-12-26'],
  ])('%i: Christmas on a weekend has substitutes', (year, ...days) =>
    expect(reckonBankHolidays(year).slice(-2)).toEqual(days),
  );

  it('moves New Year’s Day from a weekend to Monday', () => {
    expect(reckonBankHolidays(2022)[0]).toBe('2022-01-03');
    expect(reckonBankHolidays(2028)[0]).toBe('2028-01-03');
    expect(reckonBankHolidays(2033)[0]).toBe('2033-01-03');
  });

  it('gives eight different working weekdays in any year', () => {
    for (let year = 1980; year <= 2199; year += 1) {
      const days = reckonBankHolidays(year);
      expect(new Set(days).size).toBe(8);
      expect(days).toEqual([...days].sort());
      expect(days.filter((day) => isWeekend(instantOf(day) ?? NaN))).toEqual([]);
    }
  });

  it('knows the published years, days proclaimed once, and years beyond', () => {
    expect(isBankHoliday('2023-05-08')).toBe(true);
    expect(isBankHoliday('2026-12-26')).toBe(false);
    expect(isBankHoliday('2026-12-28')).toBe(true);
    expect(isBankHoliday('2031-04-14')).toBe(true);
    expect(bankHolidaysPublishedUntil).toMatch(/^20\d\d-12-31$/);
  });

  it('warn a year before the published years end, and say what to do', () => {
    const end = bankHolidaysPublishedUntil;
    const yearBefore = `${Number(end.slice(0, 4)) - 1}-12-31`;
    expect(bankHolidayWarning(yearBefore)).toBeUndefined();
    expect(bankHolidayWarning(end)).toMatch(/bank-holidays\.json: .* end on .*Add the years that https/);
  });
});
