import { expect, test } from 'vitest';
import { countOverdue } from './warn-overdue.ts';

test('on the day of the first check nothing is overdue, in a hundred years all of it is', () => {
  expect(countOverdue('2026-11-21')).toEqual([]);
  const late = countOverdue('2126-11-21');
  expect(late).toHaveLength(3);
  for (const line of late) expect(line).toMatch(/^(\d+) of \1 /);
});
