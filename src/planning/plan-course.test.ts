import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frequency } from '../schemas/edition.ts';
import { courseOf, phaseOn, planCourse, planNextInCourse, type Step } from './plan-course.ts';

const steps: Step[] = [
  { every: 1, unit: 'weeks', lasts: { every: 6, unit: 'weeks' } },
  { every: 2, unit: 'weeks', lasts: { every: 6, unit: 'months' } },
  { every: 1, unit: 'months' },
];
const isoDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a course', () => {
  it('has one phase after the other, the last without an end', () => {
    expect(planCourse('2026-09-07', steps).map(({ from, until }) => [from, until])).toEqual([
      ['2026-09-07', '2026-10-19'],
      ['2026-10-19', '2027-04-19'],
      ['2027-04-19', undefined],
    ]);
    expect(planCourse('2026-09-31', steps)).toEqual([]);
  });

  it('decides by the rhythm on the day of the last session', () => {
    const phases = planCourse('2026-09-07', steps);
    expect(planNextInCourse('2026-10-12', phases)).toMatchObject({ latest: '2026-10-19', phase: phases[0] });
    expect(planNextInCourse('2026-10-19', phases)).toMatchObject({ latest: '2026-11-02', phase: phases[1] });
    expect(planNextInCourse('2027-05-04', phases)).toMatchObject({ latest: '2027-06-04', phase: phases[2] });
    expect(phaseOn(phases, '2026-01-01')).toBe(phases[0]);
    expect(phaseOn([], '2026-01-01')).toBeUndefined();
  });

  it('leaves no day without a phase and none in two', () => {
    fc.assert(
      fc.property(isoDay, isoDay, (start, day) => {
        const phases = planCourse(start, steps);
        const holding = phases.filter(
          ({ from, until }) => from <= day && (until === undefined || day < until),
        );
        expect(holding).toHaveLength(day < start ? 0 : 1);
        if (holding[0]) expect(phaseOn(phases, day)).toBe(holding[0]);
      }),
    );
  });

  it('is read from an edition, and ends where a step is missing or comes again', () => {
    const figures = {
      six: { exactly: 6, unit: 'week', units: 'weeks', what: 'x', provisions: [] },
      hours: { exactly: 6, unit: 'hour', units: 'hours', what: 'x', provisions: [] },
    };
    const frequency = (then?: string, lasts = 'six'): Frequency => ({
      every: 1,
      unit: 'weeks',
      who: 'x',
      provisions: [],
      ...(then ? { lasts, then } : {}),
    });
    const course = (frequencies: Record<string, Frequency>) =>
      courseOf('a', { frequencies, figures }).map(({ key, lasts }) => `${key} ${lasts?.every ?? ''}`.trim());
    expect(course({ a: frequency('b'), b: frequency() })).toEqual(['a 6', 'b']);
    expect(course({ a: frequency('b'), b: frequency('a') })).toEqual(['a 6', 'b 6']);
    expect(course({ a: frequency('c') })).toEqual(['a']);
    expect(course({ a: frequency('b', 'hours'), b: frequency() })).toEqual(['a']);
    expect(course({})).toEqual([]);
  });
});
