/** The dates of the next session keep their order and stay inside the frequency, whatever the day and the gap. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestGapInDays, type Gap } from './frequency.ts';
import { daysBetween } from './intervals.ts';
import { planNext } from './plan-next.ts';
import { isWorkingDay, workingDaysBetween } from './working-days.ts';

const isoDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const gap: fc.Arbitrary<Gap> = fc.record({
  every: fc.integer({ min: 1, max: 16 }),
  unit: fc.constantFrom('days', 'working-days', 'weeks', 'months', 'years'),
});

describe('planNext', () => {
  it.each([
    // A quarter from a Tuesday: 13 weeks later.
    ['2026-01-13', 3, 'months', { next: '2026-04-07', warning: '2026-03-26', latest: '2026-04-13' }],
    // The limit is Easter Monday: the session comes on the Thursday before, never on the Tuesday after.
    ['2026-03-09', 4, 'weeks', { next: '2026-04-02', warning: '2026-03-27', latest: '2026-04-02' }],
    // A month from 31 January ends on the last day of February, a Saturday.
    ['2026-01-31', 1, 'months', { next: '2026-02-27', warning: '2026-02-20', latest: '2026-02-27' }],
    ['2026-11-27', 1, 'weeks', { next: '2026-12-04', warning: '2026-12-02', latest: '2026-12-04' }],
    ['2026-12-22', 5, 'working-days', { next: '2026-12-31', warning: '2026-12-29', latest: '2026-12-31' }],
    ['2026-02-03', 1, 'years', { next: '2027-02-02', warning: '2027-01-06', latest: '2027-02-03' }],
  ] as const)('after %s, %i %s', (last, every, unit, expected) =>
    expect(planNext(last, { every, unit })).toMatchObject(expected),
  );

  it('gives nothing for what is no date', () =>
    expect(planNext('2026-02-30', { every: 1, unit: 'weeks' })).toBeUndefined());

  it('puts last < warning ≤ latest ≤ limit and last < next ≤ latest, all inside the frequency', () => {
    fc.assert(
      fc.property(isoDay, gap, (last, gap) => {
        const { next, warning, latest, limit } = planNext(last, gap) ?? expect.fail();
        expect([last < warning, warning <= latest, last < next, next <= latest, latest <= limit]).toEqual(
          Array(5).fill(true),
        );
        if (gap.unit === 'working-days') expect(workingDaysBetween(last, limit)).toBe(gap.every);
        else expect(daysBetween(last, limit)).toBeLessThanOrEqual(longestGapInDays(gap));
      }),
    );
  });

  it('gives working days where the gap leaves one', () => {
    fc.assert(
      fc.property(
        isoDay,
        gap.filter((each) => longestGapInDays(each) >= 7),
        (last, gap) => {
          const { next, warning, latest } = planNext(last, gap) ?? expect.fail();
          expect([next, warning, latest].filter((day) => !isWorkingDay(day))).toEqual([]);
        },
      ),
    );
  });

  it('never gives a later date for a shorter gap', () => {
    fc.assert(
      fc.property(isoDay, gap, (last, gap) => {
        const longer = planNext(last, { ...gap, every: gap.every + 1 });
        const shorter = planNext(last, gap);
        expect((shorter?.latest ?? '') <= (longer?.latest ?? '')).toBe(true);
      }),
    );
  });
});
