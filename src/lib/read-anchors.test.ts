import { expect, test } from 'vitest';
import { readAnchors } from './read-anchors.ts';

test('finds headings of every level, and keeps the same words apart', () => {
  expect(
    readAnchors('## What you bring\n\nText # no heading\n\n### Ten minutes, at least\n\n## What you bring\n'),
  ).toEqual(['what-you-bring', 'ten-minutes-at-least', 'what-you-bring-1']);
});

test('an old anchor that is kept counts', () => {
  expect(readAnchors('## New words\n\n<Formerly anchor="old-words" />\n')).toEqual([
    'new-words',
    'old-words',
  ]);
});
