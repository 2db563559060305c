import { expect, it } from 'vitest';
import { monthNumber } from './month-number.ts';

it.each([
  ['2025-04-01', '2025-04-01', 1],
  ['2025-04-01', '2025-04-30', 1],
  ['2025-04-01', '2025-06-30', 3],
  ['2025-04-01', '2026-03-31', 12],
  ['2025-04-01', '2026-04-01', 13],
  ['2024-02-29', '2025-02-28', 13],
  ['2025-01-31', '2025-02-27', 1],
  ['2025-01-31', '2025-02-28', 2],
  ['2025-04-01', '2025-03-31', undefined],
  ['2025-04-01', '', undefined],
])('a year that begins on %s has %s in month %s', (start, on, number) => {
  expect(monthNumber(start, on)).toBe(number);
});
