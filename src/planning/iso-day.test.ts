import { expect, it } from 'vitest';
import { dayOf, instantOf, isWeekend } from './iso-day.ts';

it('knows real days only, and goes there and back', () => {
  expect(instantOf('2025-02-30')).toBeUndefined();
  expect(instantOf('27 November 2026')).toBeUndefined();
  for (const day of ['0099-12-31', '2024-02-29', '2026-11-27'])
    expect(dayOf(instantOf(day) ?? NaN)).toBe(day);
  expect(isWeekend(instantOf('2026-11-28') ?? NaN)).toBe(true);
  expect(isWeekend(instantOf('2026-11-27') ?? NaN)).toBe(false);
});
