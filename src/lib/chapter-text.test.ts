import { expect, test } from 'vitest';
import { chapterText, wholeChapterText } from './chapter-text.ts';

test('each heading, paragraph, list item and row is a line; markup falls away', () => {
  const mdx = `## The *pattern*

Your {supervisor} meets you
at least <Frequency for="staff-in-contact" />. See <ChapterLink to="recording">recording</ChapterLink>.

- you **must** ask
  and note it
- one
1. two

| Setting | How often |
|---|:--|
| Schools | <Figure for="x" /> a week |

<Pointer>Put the <Term id="drift">date</Term> in.</Pointer>

<Reflect title="Five questions">

- What now?

</Reflect>

<Formerly anchor="old" />
<Diagram template="a" id="b" />
<Carries ids={['A-1']} />`;
  expect(chapterText(mdx).split('\n')).toEqual([
    '## The pattern',
    'Your {supervisor} meets you at least <Frequency for="staff-in-contact" />. See recording.',
    '- you must ask and note it',
    '- one',
    '1. two',
    'Setting | How often',
    'Schools | <Figure for="x" /> a week',
    'Pointer for practice: Put the date in.',
    'Five questions:',
    '- What now?',
    '[Diagram]',
  ]);
});

test('the points in brief come first', () => {
  expect(wholeChapterText({ inBrief: ['Meet.'], body: 'Now.' })).toBe('## In brief\n- Meet.\nNow.');
});
