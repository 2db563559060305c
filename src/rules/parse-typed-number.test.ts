import { describe, expect, it } from 'vitest';
import { parseTypedNumber } from './parse-typed-number.ts';

describe('parseTypedNumber', () => {
  it.each([
    ['60', 60],
    [' 7.5 ', 7.5],
    ['1,500', 1500],
    ['12 000', 12000],
    ['-3', -3],
    ['', undefined],
    ['  ', undefined],
    ['an hour', 'an hour'],
    ['60 minutes', '60 minutes'],
    ['1,5', '1,5'],
    ['9999999999999999', '9999999999999999'],
  ])('%o becomes %o', (typed, value) => expect(parseTypedNumber(typed)).toBe(value));
});
