import { describe, expect, it } from 'vitest';
import { parseTypedTime, timeInWords } from './parse-typed-time.ts';

describe('parseTypedTime', () => {
  it.each([
    ['9:30am', '09:30'],
    ['9.30 AM', '09:30'],
    ['2pm', '14:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['14:30', '14:30'],
    ['1430', '14:30'],
    ['noon', '12:00'],
    ['9', '9'],
    ['25:00', '25:00'],
    ['9:75', '9:75'],
    ['13pm', '13pm'],
    ['after lunch', 'after lunch'],
  ])('%o becomes %o', (typed, time) => expect(parseTypedTime(typed)).toBe(time));
});

describe('timeInWords', () => {
  it.each([
    ['09:30', '9:30am'],
    ['14:00', '2pm'],
    ['00:05', '12:05am'],
    ['12:00', '12pm'],
    ['soon', 'soon'],
  ])('%o is %o', (time, words) => expect(timeInWords(time)).toBe(words));
});
