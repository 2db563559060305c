import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

test('finds the name with the fewest typing slips', () => {
  expect(nearestName('nextSesionDate', ['sessionDate', 'nextSessionDate', 'name'])).toBe('nextSessionDate');
  expect(nearestName('SESSION-RECORD', ['evaluation', 'session-record'])).toBe('session-record');
});

test('has no answer without candidates', () => {
  expect(nearestName('x', [])).toBeUndefined();
});
