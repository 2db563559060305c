import { expect, it } from 'vitest';
import { idsInWords, sayBroken } from './say-broken.ts';

it('says ids one by one, and three and more in a row as a span', () => {
  expect(idsInWords(['A-01', 'A-02', 'A-03', 'A-05', 'B-06', 'B-07', 'C'])).toBe(
    'A-01 to A-03, A-05, B-06, B-07, C',
  );
});

it('says nothing where nothing would be broken', () => {
  expect(sayBroken([])).toBe('');
  expect(sayBroken(['A-01'])).toBe(' It would break A-01.');
});
