import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './intervals.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween, workingDayUpTo } from './working-days.ts';

const isoDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('working days', () => {
  it('leave out weekends and bank holidays', () => {
    expect(workingDaysBetween('2025-12-19', '2025-12-22')).toBe(1);
    expect(workingDaysBetween('2025-12-22', '2025-12-29')).toBe(3);
    expect(workingDaysBetween('2025-12-20', '2025-12-21')).toBe(0);
    expect(workingDaysBetween('2025-12-29', '2025-12-22')).toBe(-3);
    expect(workingDaysBetween('x', '2025-12-22')).toBeUndefined();
    expect(addWorkingDays('2025-12-22', 5)).toBe('2025-12-31');
    expect(addWorkingDays('2025-02-30', 5)).toBeUndefined();
  });

  it('go back to the last one before a weekend or bank holiday, never forward', () => {
    expect(workingDayUpTo('2026-04-06')).toBe('2026-04-02');
    expect(workingDayUpTo('2026-04-02')).toBe('2026-04-02');
    expect(workingDayUpTo('x')).toBeUndefined();
    fc.assert(
      fc.property(isoDay, (day) => {
        const found = workingDayUpTo(day) ?? '';
        expect(isWorkingDay(found)).toBe(true);
        expect(found <= day).toBe(true);
        expect(workingDaysBetween(found, day)).toBe(0);
        expect(daysBetween(found, day)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('added are counted back', () => {
    fc.assert(
      fc.property(isoDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const later = addWorkingDays(day, count) ?? '';
        expect(isWorkingDay(later)).toBe(true);
        expect(workingDaysBetween(day, later)).toBe(count);
      }),
    );
  });
});
