import { expect, test } from 'vitest';
import { fileSizeInWords } from './file-size-in-words.ts';

test.each([
  [1, '1 KB'],
  [691_669, '692 KB'],
  [1_249_000, '1.2 MB'],
])('says %i bytes as %s', (bytes, words) => {
  expect(fileSizeInWords(bytes)).toBe(words);
});
