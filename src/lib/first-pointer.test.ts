import { expect, test } from 'vitest';
import { firstPointer } from './first-pointer.ts';

test('the first pointer, without markup, on one line', () => {
  const mdx =
    '## A\n\n<Pointer>Ask your {supervisor}\nabout <Term id="drift">drift</Term>.</Pointer>\n\n<Pointer>B</Pointer>';
  expect(firstPointer(mdx)).toBe('Ask your {supervisor} about drift.');
});

test('a chapter may have none', () => {
  expect(firstPointer('## A\n\nB')).toBeUndefined();
});
