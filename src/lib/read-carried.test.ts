import { expect, test } from 'vitest';
import { readCarried } from './read-carried.ts';

test('gives each section its anchor and the provisions below it', () => {
  const mdx = [
    "## Gibbs' cycle: six steps",
    'Words.',
    "<Carries ids={['A-1', 'A-2']} />",
    '### A smaller heading',
    '## Nothing here',
    "## Gibbs' cycle: six steps",
    `<Carries ids={["A-3",\n  "A-4"]} />`,
  ].join('\n');
  expect(readCarried(mdx)).toEqual([
    { section: "Gibbs' cycle: six steps", anchor: 'gibbs-cycle-six-steps', ids: ['A-1', 'A-2'] },
    { section: 'Nothing here', anchor: 'nothing-here', ids: [] },
    { section: "Gibbs' cycle: six steps", anchor: 'gibbs-cycle-six-steps-1', ids: ['A-3', 'A-4'] },
  ]);
});

test('keeps what stands above the first heading apart', () => {
  expect(readCarried("<Carries ids={['A-1']} />")).toEqual([{ section: '', anchor: '', ids: ['A-1'] }]);
});
