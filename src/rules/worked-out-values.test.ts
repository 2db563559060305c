import { describe, expect, it } from 'vitest';
import { createEnvironment } from './environment.ts';

const environment = createEnvironment();
const run = (expression: string, answers: Record<string, unknown> = {}): unknown =>
  environment.evaluate(expression, answers);

describe('functions that work values out', () => {
  it('adds days to a date, or to the day of a date with a time', () => {
    expect(run('addDays(last, cohortDays({"cin": 31}, "cin"))', { last: '2025-10-02' })).toBe('2025-11-02');
    expect(run('addDays(at, 1)', { at: '2025-09-24T16:30' })).toBe('2025-09-25');
    expect(run('addDays(last, days)', { last: '2024-02-28', days: 1 })).toBe('2024-02-29');
  });

  it('adds months and keeps to the last day of a short one', () => {
    expect(run('addMonths(day, 12)', { day: '2025-10-01' })).toBe('2026-10-01');
    expect(run('addMonths(day, 1)', { day: '2025-01-31' })).toBe('2025-02-28');
  });

  it('works nothing out from blanks', () => {
    expect(run('addDays(last, 1)', { last: null })).toBeNull();
    expect(run('addDays(last, days)', { last: '2025-10-02', days: null })).toBeNull();
    expect(run('addMonths(last, 1)', { last: '2025-13-02' })).toBeNull();
    expect(run('least(a, b)', { a: null, b: null })).toBeNull();
    expect(run('plus(a, b)', { a: null, b: null })).toBeNull();
    expect(run('percent(a, b)', { a: 1, b: null })).toBeNull();
  });

  it('takes the smallest and the sum of the numbers that are there', () => {
    expect(run('least(a, 31, b)', { a: 14, b: null })).toBe(14);
    expect(run('plus(a, b, c)', { a: 2, b: null, c: 3 })).toBe(5);
    expect(run('total == plus(a, b)', { total: 0, a: 0, b: 0 })).toBe(true);
  });

  it('gives a share in whole per cent, none of nothing', () => {
    expect(run('percent(done, outOf)', { done: 10, outOf: 12 })).toBe(83);
    expect(run('percent(done, outOf)', { done: 0, outOf: 0 })).toBeNull();
  });

  it('counts days from a date to a date with a time', () => {
    expect(run('days(from, to)', { from: '2025-09-24', to: '2025-09-25T00:10' })).toBe(1);
    expect(run('workingDays(from, to)', { from: '2025-09-26', to: '2025-09-29T09:00' })).toBe(1);
  });

  it('lets a sum of two blanks be blank, and a comparison with it silent', () => {
    expect(run('a + b', { a: null, b: null })).toBeNull();
    expect(run('a + b <= 3', { a: null, b: null })).toBe(true);
  });
});
