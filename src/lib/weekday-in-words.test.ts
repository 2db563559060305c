import { expect, it } from 'vitest';
import { weekdayInWords } from './weekday-in-words.ts';

it('says the weekday, and leaves alone what is no date', () => {
  expect(weekdayInWords('2026-11-27')).toBe('Friday 27 November 2026');
  expect(weekdayInWords('soon')).toBe('soon');
});
