import { expect, test } from 'vitest';
import { nameOfReference } from './name-of-reference.ts';

test('a link calls a work by its name, else by the start of its citation', () => {
  const citation = 'Gibbs G (1988) Learning by Doing. Oxford: Further Education Unit.';
  expect(nameOfReference({ citation })).toBe('Gibbs G (1988) Learning by Doing');
  expect(nameOfReference({ citation, name: 'Learning by Doing' })).toBe('Learning by Doing');
});
