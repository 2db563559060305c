/** Each rule is proved by files with the very defect it is there for: a rule that sleeps, or cries at another's, fails. */
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { CREATED_AT, EVERY_BLOCK, modelOf } from '../pdf/models.ts';
import { readDocx } from './reader/read-docx.ts';
import { allRules, findProblems } from './rules/all-rules.ts';
import { badParts, type Expected } from './rules/rule.ts';

const model = modelOf(
  [
    ...EVERY_BLOCK,
    { kind: 'paragraph', text: 'فاطمة الزهراء' },
    { kind: 'heading', level: 2, text: 'Across', pageBreakBefore: true, orientation: 'landscape' },
    { kind: 'paragraph', text: 'A page that lies.' },
  ],
  { status: 'draft' },
);
const expected: Expected = { model, people: ['Megan Price', 'Siân Ŵyn'] };
let good: Uint8Array;

beforeAll(async () => {
  good = await renderDocx(model, { createdAt: CREATED_AT, fonts: await loadFontsNode() });
});

it('finds nothing wrong with a good file', () => {
  expect(findProblems(readDocx(good), expected)).toEqual([]);
});

it('finds nothing wrong with a good file that was packed again unchanged', () => {
  expect(findProblems(readDocx(badParts(() => undefined)(good)), expected)).toEqual([]);
});

it('has a name for each rule', () => {
  expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length);
});

describe.each(allRules)('$name', (rule) => {
  it('is proved by at least one defect', () => {
    expect(Object.keys(rule.defects).length).toBeGreaterThan(0);
  });
  it.each(Object.entries(rule.defects))('alone finds: %s', (_, makeBad) => {
    const file = readDocx(makeBad(good));
    const awake = allRules.filter(({ check }) => check(file, expected).length > 0);
    expect(awake.map(({ name }) => name)).toEqual([rule.name]);
  });
});
