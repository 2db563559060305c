import { expect, test, vi } from 'vitest';
import { loadEdition } from '../editions/load-edition.ts';
import { loadCatalogue } from './load-published.ts';
import { sayVersion } from './say-version.ts';

// What an edition lays over ours is looked for where its folder lies.
vi.stubEnv('EDITIONS', 'tests/editions');
const tiny = loadCatalogue(loadEdition('tiny', 'tests'), '/', () => undefined);

test('figures and words are those of the edition', () => {
  expect(sayVersion('Your {supervisor} meets you <Frequency for="child-in-need" />.', tiny)).toBe(
    'Your mentor meets you every 4 weeks (the source: every 3 months).',
  );
});

test('what an edition no longer has stays as it was written', () => {
  const text = 'Ask your {guru} <Frequency for="gone" />.';
  expect(sayVersion(text, tiny)).toBe(text);
});
