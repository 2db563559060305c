/** The rules about dates, addresses, versions and initials find the very defect that each is there for. */
import { expect, test } from 'vitest';
import * as abbreviations from '../../scripts/checks/abbreviations.ts';
import * as anchors from '../../scripts/checks/anchors.ts';
import * as nextChecks from '../../scripts/checks/next-checks.ts';
import { formatProblem, type Problem } from '../../scripts/checks/problem.ts';
import * as reviewDates from '../../scripts/checks/review-dates.ts';
import * as sentenceLength from '../../scripts/checks/sentence-length.ts';
import * as versions from '../../scripts/checks/versions.ts';
import { wholeChapterText } from '../../src/lib/chapter-text.ts';
import type { ChapterVersion, GlossaryTerm, Reference } from '../../src/schemas/content.ts';
import type { LoadedChapter, LoadedCurrencyNote } from '../../src/schemas/load-content.ts';

const chapter = (body: string, changes: Partial<LoadedChapter> = {}): LoadedChapter => ({
  title: 'Recording',
  section: 'The session',
  order: 1,
  description: 'What you write.',
  inBrief: ['Write.', 'Sign.', 'Keep.'],
  templates: [],
  lastReviewed: '2026-01-01',
  reviewDue: '2027-01-01',
  slug: 'recording',
  file: 'src/content/handbook/recording.mdx',
  body,
  ...changes,
});
const law = (currency: Partial<Reference['currency']> = {}, changes: Partial<Reference> = {}): Reference => ({
  citation: 'Act of One',
  kind: 'law',
  provisions: [],
  currency: { position: 'In force.', checked: '2026-06-01', confidence: 'high', ...currency },
  ...changes,
});
const note = (changes: Partial<LoadedCurrencyNote> = {}): LoadedCurrencyNote => ({
  id: 'boards',
  subject: 'Boards',
  now: 'Gone.',
  instead: 'Partners.',
  confidence: 'high',
  provisions: [],
  references: ['act'],
  checked: '2026-06-01',
  group: 'bodies',
  ...changes,
});
const facts = (reference = law()) => ({ references: new Map([['act', reference]]), provisions: new Map() });
const words = (problems: Problem[]) => problems.map(formatProblem).join('\n');

test('checks that are in time pass and warn of nothing', () => {
  expect(nextChecks.check(facts(), [note()], '2026-07-01')).toEqual([]);
  expect(nextChecks.warn(facts(), [note()], '2027-06-01')).toEqual([]);
});

test('a check past its day is warned of and fails nothing', () => {
  expect(nextChecks.check(facts(), [note()], '2027-06-02')).toEqual([]);
  expect(nextChecks.warn(facts(), [note()], '2027-06-02')).toEqual([
    expect.stringMatching(/references\/act\.yaml.* checked 2026-06-01, .* by 2027-06-01/),
    expect.stringMatching(/currency\/bodies\.yaml, boards/),
  ]);
});

test.each([
  ['a day that is none', facts(law({ checked: '2026-02-30' })), [], /2026-02-30 is not a real date/],
  ['a day to come', facts(law({ checked: '2027-01-01' })), [], /has not come yet/],
  ['a next check before the check', facts(law({ nextCheck: '2026-05-01' })), [], /must be after checked/],
  [
    'a replacement that is not there',
    facts(law({}, { replacedBy: 'atc' })),
    [],
    /'atc'\. Did you mean 'act'/,
  ],
  ['a note on a work that is not there', facts(), [note({ references: ['atc'] })], /Did you mean 'act'/],
  ['a note on a provision that is not there', facts(), [note({ provisions: ['X-1'] })], /no provision 'X-1'/],
  ['two notes with one id', facts(), [note(), note()], /one of its own/],
])('%s is refused', (_, content, notes, message) => {
  expect(words(nextChecks.check(content, notes, '2026-12-01'))).toMatch(message);
});

test('a review that is due is warned of and fails nothing', () => {
  const content = { chapters: [chapter('## A')] };
  expect(reviewDates.warn(content, '2027-01-01')).toEqual([]);
  expect(reviewDates.warn(content, '2027-01-02')).toEqual([expect.stringMatching(/due by 2027-01-01/)]);
});

test('an address that was published has to stay, and a new one has to be listed', () => {
  const stored = new Map([['recording', ['who-writes', 'when']]]);
  expect(anchors.check({ chapters: [chapter('## Who writes\n\n## When')] }, stored)).toEqual([]);
  const reworded = words(anchors.check({ chapters: [chapter('## Who records\n\n## When')] }, stored));
  expect(reworded).toMatch(/#who-writes: .*<Formerly anchor="who-writes" \/>.*who-records\?/);
  expect(reworded).toMatch(/not on the list .*who-records\. Run: npm run anchors/);
  const kept = '## Who records\n\n<Formerly anchor="who-writes" />\n\n## When';
  expect(words(anchors.check({ chapters: [chapter(kept)] }, stored))).not.toMatch(/leads nowhere/);
  expect(words(anchors.check({ chapters: [] }, stored))).toMatch(/There is no chapter 'recording'/);
  const twice = '## When\n\n<Formerly anchor="when" />\n\n## Who writes';
  expect(words(anchors.check({ chapters: [chapter(twice)] }, stored))).toMatch(/stands twice/);
});

test('a history without gaps passes, and a chapter that went on is warned of', () => {
  const one = chapter('## A\n\nB.');
  const first: ChapterVersion = {
    version: 1,
    date: '2026-01-01',
    summary: 'First.',
    title: 'Recording',
    text: `${wholeChapterText(one)}\n`,
  };
  const history = new Map([['recording', [first]]]);
  expect(versions.check({ chapters: [one] }, history, '2026-02-01')).toEqual([]);
  expect(versions.warn({ chapters: [one] }, history)).toEqual([]);
  const later = { chapters: [chapter('## A\n\nC.')] };
  expect(versions.warn(later, history)).toEqual([
    expect.stringMatching(/changed since version 1.*chapter:release/),
  ]);
  expect(versions.warn(later, new Map())).toEqual([expect.stringMatching(/has no version yet/)]);
  const wrong = new Map([['recording', [first, { ...first, version: 3, date: '2025-01-01' }]]]);
  const found = words(versions.check({ chapters: [one] }, wrong, '2026-02-01'));
  expect(found).toMatch(/must be 2/);
  expect(found).toMatch(/before version 1/);
  expect(found).toMatch(/same as version 1/);
  expect(words(versions.check({ chapters: [] }, history, '2026-02-01'))).toMatch(/no chapter 'recording'/);
  expect(words(versions.check({ chapters: [one] }, history, '2025-12-31'))).toMatch(/has not come yet/);
});

test('initials that nobody can look up are found, in chapters and in forms', () => {
  const term: GlossaryTerm = {
    term: 'drift',
    definition: 'x',
    abbreviations: ['DFT'],
    seeAlso: [],
    provisions: [],
  };
  const glossary = new Map([['drift', term]]);
  const form = { id: 'a', title: 'ABC of the NHS', provisions: ['XYZ-1'], rules: [{ expression: 'ABD' }] };
  const found = words(
    abbreviations.check({ chapters: [chapter('The DFTs and the QZX.')], glossary }, [form]),
  );
  expect(found).toMatch(/recording\.mdx, QZX: /);
  expect(found).toMatch(/templates\/a\.yaml, ABC: /);
  expect(found.split('\n')).toHaveLength(2);
  const both = new Map([...glossary, ['shift', { ...term, term: 'shift' }]]);
  expect(words(abbreviations.check({ chapters: [], glossary: both }, []))).toMatch(/DFT: Two terms/);
  expect(abbreviations.readAbbreviations('HERTS-AIM-10 and McDONALD, GPs')).toEqual(['GP']);
});

test('a chapter that is hard to read is refused', () => {
  const hard =
    'Organisational accountability necessitates multidisciplinary implementation responsibilities.';
  const found = words(sentenceLength.check({ chapters: [chapter(`## A\n\n${hard}`)] } as never));
  expect(found).toMatch(/reading ease is -?\d+\. Bring it to 50/);
  expect(sentenceLength.readingEase(['The cat sat on the mat.'])).toBeGreaterThan(90);
});
