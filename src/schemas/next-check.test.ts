import { expect, test } from 'vitest';
import { buildDay, isOverdue, nextCheckOf, nextCheckOfReference } from './next-check.ts';

const currency = { position: 'In force.', checked: '2026-08-31', confidence: 'high' as const };

test('a check of a law holds a year, of a book five', () => {
  expect(nextCheckOfReference({ kind: 'law', currency })).toBe('2027-08-31');
  expect(nextCheckOfReference({ kind: 'book', currency })).toBe('2031-08-31');
});

test('what is not sure holds half as long, and ends on a day that exists', () => {
  expect(nextCheckOf({ ...currency, confidence: 'low' }, 12)).toBe('2027-02-28');
});

test('a day that somebody set counts', () => {
  expect(nextCheckOf({ ...currency, nextCheck: '2026-10-01' }, 12)).toBe('2026-10-01');
});

test('the day itself is in time, the day after is not', () => {
  expect(isOverdue('2027-01-01', '2027-01-01')).toBe(false);
  expect(isOverdue('2027-01-01', '2027-01-02')).toBe(true);
});

test('the day of the build can be set', () => {
  expect(buildDay('2030-01-01')).toBe('2030-01-01');
  expect(buildDay(undefined)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
