import { describe, expect, it } from 'vitest';
import { formatPartialDate } from './partial-date.ts';
import { parseWholeDate } from './parse-typed-date.ts';

describe('parseWholeDate', () => {
  it.each([
    '3 Mar 2025',
    '3rd of March 2025',
    '03/03/2025',
    '3.3.2025',
    '3-3-2025',
    '2025-03-03',
    ' 3 march, 2025 ',
  ])('%o is 3 March 2025', (typed) =>
    expect(parseWholeDate(typed)).toEqual({ day: '3', month: '3', year: '2025' }),
  );
  it.each(['3', '3 Mar', '3 3 25', '3 Foo 2025', '3 13 2025', 'tomorrow', ''])(
    '%o is not a whole date',
    (typed) => expect(parseWholeDate(typed)).toBeUndefined(),
  );
});

describe('a date in three boxes', () => {
  it('takes the name of a month', () => {
    expect(formatPartialDate({ day: '3', month: 'Mar', year: '2025' })).toBe('2025-03-03');
  });
  it('keeps what is not complete as typed', () => {
    expect(formatPartialDate({ day: '3', month: 'Mar', year: '' })).toBe('-Mar-3');
  });
});
