import { expect, test } from 'vitest';
import { readFormerAnchors } from './read-former-anchors.ts';

test('an old anchor leads to the heading above it', () => {
  const mdx =
    '<Formerly anchor="top" />\n\n## Who goes first\n\n<Formerly anchor="who" />\n<Formerly anchor="first" />\n\n### Then\n';
  expect([...readFormerAnchors(mdx)]).toEqual([
    ['top', ''],
    ['who', 'who-goes-first'],
    ['first', 'who-goes-first'],
  ]);
});
