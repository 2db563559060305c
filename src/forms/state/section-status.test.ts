import { describe, expect, it } from 'vitest';
import { sectionStatus } from './section-status.ts';

const facts = { answered: 0, missing: 0, problems: 0, isPassed: false };

describe('sectionStatus', () => {
  it.each([
    ['not-started', {}],
    ['not-started', { missing: 2 }],
    ['in-progress', { missing: 2, answered: 1 }],
    ['in-progress', { missing: 2, isPassed: true }],
    ['completed', { answered: 1 }],
    ['completed', { isPassed: true }],
    ['problem', { answered: 1, problems: 1 }],
  ] as const)('is %s with %o', (status, some) => {
    expect(sectionStatus({ ...facts, ...some })).toBe(status);
  });
});
