import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateProblem, formatPartialDate, parsePartialDate, readMonth } from './partial-date.ts';

describe('formatPartialDate', () => {
  it.each([
    [{ day: '27', month: '3', year: '2025' }, '2025-03-27'],
    [{ day: '3', month: 'Mar', year: '2025' }, '2025-03-03'],
    [{ day: ' 03 ', month: 'september', year: '2025' }, '2025-09-03'],
    [{ day: '29', month: '2', year: '2024' }, '2024-02-29'],
    [{ day: '29', month: '2', year: '2025' }, '2025-2-29'],
    [{ day: '31', month: '', year: '2025' }, '2025--31'],
    [{ day: '', month: '02', year: '' }, '-02-'],
    [{ day: '1', month: '2', year: '25' }, '25-2-1'],
    [{ day: '', month: ' ', year: '' }, undefined],
  ])('%o is %s', (typed, expected) => expect(formatPartialDate(typed)).toBe(expected));

  it('loses nothing that was typed', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'0123456789 Janfeb') }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.record({ day: piece, month: piece, year: piece }), (typed) => {
        const answer = formatPartialDate(typed);
        const back = parsePartialDate(answer);
        if (answer !== undefined && findDateProblem(answer, 'Date') === undefined) {
          expect(formatPartialDate(back)).toBe(answer);
        } else expect(back).toEqual(typed);
      }),
    );
  });
});

describe('parsePartialDate', () => {
  it('gives a real date as people write it and anything else as typed', () => {
    expect(parsePartialDate('2025-03-07')).toEqual({ day: '7', month: '3', year: '2025' });
    expect(parsePartialDate('2025-02-31')).toEqual({ day: '31', month: '02', year: '2025' });
    expect(parsePartialDate('-02-')).toEqual({ day: '', month: '02', year: '' });
    expect(parsePartialDate('next week')).toEqual({ day: 'next week', month: '', year: '' });
    expect(parsePartialDate(undefined)).toEqual({ day: '', month: '', year: '' });
  });
});

describe('readMonth', () => {
  it.each([
    ['1', 1],
    ['09', 9],
    ['Sept', 9],
    ['DEC.', 12],
    ['march', 3],
    ['13', undefined],
    ['0', undefined],
    ['ma', undefined],
    ['marching', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => expect(readMonth(text)).toBe(expected));
});

describe('findDateProblem', () => {
  it.each([
    ['2025-03-27', undefined],
    ['', undefined],
    [undefined, undefined],
    ['--', undefined],
    ['2025-03-', 'Date of birth must include a day'],
    ['2025--27', 'Date of birth must include a month'],
    ['-03-27', 'Date of birth must include a year'],
    ['2025--', 'Date of birth must include a day and month'],
    ['-03-', 'Date of birth must include a day and year'],
    ['--27', 'Date of birth must include a month and year'],
    ['25-3-27', 'Year must include 4 numbers'],
    ['20255-3-27', 'Year must include 4 numbers'],
    ['2025-2-31', 'Date of birth must be a real date'],
    ['2025-02-31', 'Date of birth must be a real date'],
    ['2025-13-01', 'Date of birth must be a real date'],
    ['2025-Smarch-01', 'Date of birth must be a real date'],
    [20250327, 'Date of birth must be a real date'],
  ])('%s: %s', (answer, expected) => expect(findDateProblem(answer, 'Date of birth')).toBe(expected));
});
