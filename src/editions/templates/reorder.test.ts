import { expect, it } from 'vitest';
import { getTemplate } from '../../schemas/load-templates.ts';
import { findStrays, namedFirst, reorder } from './reorder.ts';

const template = getTemplate('session-record');
const sections = (order: string[]) => reorder(template, { sectionOrder: order });

it('puts what is named first, and leaves the rest as it was', () => {
  expect(namedFirst(['a', 'b', 'c', 'd'], ['d', 'b'], (name) => [name])).toEqual(['d', 'b', 'a', 'c']);
});

it('keeps what stands side by side on paper together, in the place of whichever is named', () => {
  const { print } = reorder(template, { order: { session: ['previousSessionDate'] } });
  expect(print.blocks[0]?.questions).toEqual([
    ['supervisionDate', 'previousSessionDate'],
    ['supervisee', 'supervisor'],
    ['sessionFormat'],
  ]);
});

it('lets a section that begins a sheet still begin it', () => {
  const { print } = reorder(template, { order: { learning: ['workerImpact'] } });
  const learning = print.blocks.filter(({ section }) => section === 'learning');
  expect(
    learning.map(({ questions, sheet, pageBreakBefore }) => [questions, sheet, pageBreakBefore]),
  ).toEqual([
    [['workerImpact'], "{Supervisee}'s file only", true],
    [['learningNeeds'], undefined, undefined],
  ]);
});

it('finds what would be printed on a sheet that is filed elsewhere', () => {
  expect(findStrays(template, sections(['agenda', 'session']))).toEqual([]);
  expect(findStrays(template, sections(['learning']))).toHaveLength(1);
  expect(findStrays(template, sections(['next']))).toHaveLength(1);
});
