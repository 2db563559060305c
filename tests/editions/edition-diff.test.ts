/** `npm run edition:diff`: every pair of the project's editions, as text and as a page; and what is said of a difference. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HtmlValidate } from 'html-validate';
import { comparisonHtml } from '../../scripts/edition-diff/comparison-html.ts';
import { comparisonText } from '../../scripts/edition-diff/comparison-text.ts';
import { compareSides, countDifferences } from '../../scripts/edition-diff/compare-sides.ts';
import { readSide } from '../../scripts/edition-diff/read-side.ts';
import { sectionIds, type SectionId, type Side } from '../../scripts/edition-diff/side.ts';
import { listEditions } from '../../src/editions/edition-chain.ts';

const folder = mkdtempSync(join(tmpdir(), 'edition-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ids = listEditions('.');
const sides = new Map<string, Side>();
const sideOf = (id: string, root: string) => {
  const side = sides.get(id) ?? readSide(id, root);
  sides.set(id, side);
  return side;
};
const compare = (one: string, other: string, root = '.') =>
  compareSides(sideOf(one, root), sideOf(other, root));

it.each(ids)('finds no difference between %s and itself', (id) => {
  const comparison = compareSides(sideOf(id, '.'), readSide(id, '.'));
  expect(countDifferences(comparison)).toBe(0);
  expect(comparison.sections.find((section) => section.id === 'questions')?.alike).toBeGreaterThan(50);
  expect(comparisonText(comparison)).toContain('no difference');
});

it.each(ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const)))(
  'compares %s and %s',
  (one, other) => {
    const comparison = compare(one, other);
    const text = comparisonText(comparison);
    const page = comparisonHtml(comparison);
    expect(countDifferences(comparison)).toBeGreaterThan(10);
    for (const { differences } of comparison.sections)
      for (const { what, ...sides } of differences) {
        expect(sides.one).not.toBe(sides.other);
        expect(text).toContain(what);
      }
    expect(text).not.toMatch(/undefined|\[object|\{[a-z]+[:}]/);
    expect(page).not.toMatch(/undefined|\[object|<script|https?:\/\//);
  },
);

describe('the tiny edition beside the one that it extends', () => {
  const comparison = compare('standard', 'tiny', 'tests');
  const find = (id: SectionId, what: string) =>
    comparison.sections.find((section) => section.id === id)?.differences.find((each) => each.what === what);

  it.each([
    ['words', 'supervisor', 'supervisor, supervisors', 'mentor, mentors'],
    ['frequencies', 'child-in-need', /^every 3 months: /, /^every 4 weeks: /],
    ['brand', 'Main colour', '#1d4f5f', '#5b2a6e'],
    ['templates', 'kolb-cycle', /Kolb/, undefined],
    ['templates', 'session-record', /./, 'Mentoring session record'],
    ['questions', 'session-record: families.needs', /./, 'What the children need'],
    ['questions', 'session-record: followUpNotes', /./, undefined],
    ['publisher', 'suggestions', /Placeholder/, 'handbook@example.com'],
    ['about', 'Marking', 'Confidential when completed', 'Official - sensitive'],
  ] as const)('%s: %s', (id, what, one, other) => {
    const matching = (words: string | RegExp | undefined) =>
      words === undefined ? undefined : (expect.stringMatching(words) as unknown);
    expect(find(id, what)).toMatchObject({ what, one: matching(one), other: matching(other) });
  });

  it('does not name each question in which a renamed word stands', () => {
    const asked = comparison.sections.find(({ id }) => id === 'questions');
    expect(asked?.differences.length).toBeLessThan(40);
    expect(find('questions', 'session-record: supervisor')).toBeUndefined();
  });
});

describe('the page', () => {
  const side = (id: string, contacts: [string, string][]): Side => ({
    id,
    title: `The <${id}> & Co`,
    sections: {
      ...(Object.fromEntries(sectionIds.map((each) => [each, new Map()])) as unknown as Side['sections']),
      contacts: new Map(contacts),
    },
  });
  const page = comparisonHtml(
    compareSides(
      side('a', [
        ['Lead', '<b>1</b>'],
        ['Desk', '2'],
      ]),
      side('b', [['Lead', '3']]),
    ),
  );

  it('is valid, with a head for every column and row, and says what is not there', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'no-inline-style': 'off', 'prefer-native-element': 'off' },
    }).validateString(page);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ message, line }) => `${String(line)}: ${message}`),
      ),
    ).toEqual([]);
    expect(page).toContain('<th scope="row">Lead</th><td>&lt;b&gt;1&lt;/b&gt;</td><td>3</td>');
    expect(page).toContain('<th scope="row">Desk</th><td>2</td><td><i>not there</i></td>');
    expect(page).toContain('The &lt;a&gt; &amp; Co (a)');
  });
});

it('as a command writes the page, and names the nearest edition', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/edition-diff.ts', ...args], { encoding: 'utf8' });
  const file = join(folder, 'page.html');
  expect(run('schools', 'nhs', '--html', file).stdout).toMatch(/page\.html: \d+ differences/);
  expect(readFileSync(file, 'utf8')).toContain('<h1>Safeguarding supervision in schools (schools) and');
  const wrong = run('schools', 'nsh');
  expect(wrong.stderr).toContain("unknown edition 'nsh'. Did you mean 'nhs'?");
  expect(wrong.status).toBe(1);
  expect(run('schools').stderr).toContain('Give the ids of two editions.');
});
