import { expect, it } from 'vitest';
import { hoursBetween } from './hours-between.ts';

it.each([
  ['2025-09-24T09:00', '2025-09-25T09:00', 24],
  ['2025-09-24T09:00', '2025-09-25T17:30', 32.5],
  ['2025-09-24T23:00', '2025-09-25T01:00', 2],
  ['2025-09-24T09:00', '2025-09-24T08:00', -1],
  ['2025-09-24', '2025-09-25T09:00', undefined],
  ['2025-02-30T09:00', '2025-09-25T09:00', undefined],
  ['', '2025-09-25T09:00', undefined],
])('from %s to %s: %s hours', (from, to, hours) => {
  expect(hoursBetween(from, to)).toBe(hours);
});
