/** The blank copy of every template takes as much paper as its print plan says, or a reason is written down. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { countSides, sidesProblems } from '../../scripts/documents/count-sides.ts';

it('has as many sides as planned, or says why not', async () => {
  const counted = await countSides(path.resolve(import.meta.dirname, '../..'));
  expect(sidesProblems(counted)).toEqual([]);
});

it('tells of a difference without a reason, and of a reason without a difference', () => {
  const problems = sidesProblems([
    { template: 'long', blank: 3, planned: 1 },
    { template: 'right', blank: 1, planned: 1, reason: 'none' },
    { template: 'explained', blank: 2, planned: 1, reason: 'a table' },
    { template: 'unplanned', blank: 9, planned: undefined },
  ]);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(['long', 'right']);
});
