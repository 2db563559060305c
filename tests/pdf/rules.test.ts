/** Each rule is proved by files with the very defect it is there for: a rule that sleeps fails here. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { ATTACHMENT, CREATED_AT, EVERY_BLOCK, modelOf } from './models.ts';
import { readPdf } from './reader/read-pdf.ts';
import { allRules, findProblems } from './rules/all-rules.ts';
import type { Expected } from './rules/rule.ts';

const model = modelOf(EVERY_BLOCK);
const expected: Expected = { model, data: ATTACHMENT.text, people: ['Megan Price', 'Siân Ŵyn'] };
let good: Uint8Array;

beforeAll(async () => {
  good = await renderPdf(model, {
    fonts: await loadFontsNode(),
    createdAt: CREATED_AT,
    attachment: ATTACHMENT,
  });
});

it('finds nothing wrong with a good file', () => {
  expect(findProblems(readPdf(good), expected)).toEqual([]);
});

it('finds nothing wrong with a good file that was written again unchanged', async () => {
  const { changePdf } = await import('./reader/read-pdf.ts');
  expect(findProblems(readPdf(changePdf(good, () => undefined)), expected)).toEqual([]);
});

describe.each(allRules)('$name', (rule) => {
  it('is proved by at least one defect', () => {
    expect(Object.keys(rule.defects).length).toBeGreaterThan(0);
  });
  it.each(Object.entries(rule.defects))('finds: %s', (_, makeBad) => {
    expect(rule.check(readPdf(makeBad(good)), expected)).not.toEqual([]);
  });
});
