/** Each content rule finds the very defect that it is there for, and nothing in content that is right. */
import { expect, test } from 'vitest';
import * as chapterNames from '../../scripts/checks/chapter-names.ts';
import * as dataNames from '../../scripts/checks/data-names.ts';
import * as documentedImports from '../../scripts/checks/documented-imports.ts';
import { checkPackages, isRefused } from '../../scripts/checks/licences.ts';
import { checkText } from '../../scripts/checks/personal-data.ts';
import { readSentences } from '../../scripts/checks/plain-text.ts';
import { formatProblem, type Problem } from '../../scripts/checks/problem.ts';
import * as provisions from '../../scripts/checks/provisions.ts';
import { readComponents } from '../../src/lib/read-components.ts';
import * as reviewDates from '../../scripts/checks/review-dates.ts';
import * as sentenceLength from '../../scripts/checks/sentence-length.ts';
import { rooms } from '../../eslint.imports.ts';
import type { LoadedChapter, LoadedContent } from '../../src/schemas/load-content.ts';

const chapter = (body: string, changes: Partial<LoadedChapter> = {}): LoadedChapter => ({
  title: 'How often you meet',
  section: 'The session',
  order: 1,
  description: 'When you meet.',
  inBrief: ['Meet often.', 'Keep the date.', 'Say so.'],
  templates: [],
  lastReviewed: '2026-01-01',
  reviewDue: '2027-01-01',
  slug: 'how-often',
  file: 'src/content/handbook/how-often.mdx',
  body,
  ...changes,
});

const provision = (id: string) => ({
  id,
  section: 'Aims',
  kind: 'aim',
  topic: 'time',
  says: 'Meet.',
  source: 'example',
});

function content(changes: Partial<LoadedContent> = {}): LoadedContent {
  return {
    chapters: [
      chapter('## Meet\n\nMeet <Term id="drift">often</Term>.\n\n<Carries ids={[\'EX-AIM-1\']} />\n'),
    ],
    glossary: new Map([
      ['drift', { term: 'drift', definition: 'Nothing moves.', seeAlso: [], provisions: ['EX-AIM-1'] }],
    ]),
    references: new Map(),
    sources: new Map([
      ['example', { title: 'A', publisher: 'B', kind: 'C', dated: 'D', status: 'E', note: 'F' }],
    ]),
    provisions: new Map([['EX-AIM-1', provision('EX-AIM-1')]]),
    omissions: new Map(),
    ...changes,
  };
}
const words = (problems: Problem[]) => problems.map(formatProblem).join('\n');

test('right content passes every rule', () => {
  const good = content();
  expect(provisions.check(good)).toEqual([]);
  expect(chapterNames.check(good, ['evaluation'])).toEqual([]);
  expect(dataNames.check(good)).toEqual([]);
  expect(reviewDates.check(good, '2026-06-01')).toEqual([]);
  expect(sentenceLength.check(good)).toEqual([]);
});

test('a provision that no section carries is named', () => {
  const bad = content({
    provisions: new Map([
      ['EX-AIM-1', provision('EX-AIM-1')],
      ['EX-AIM-2', provision('EX-AIM-2')],
    ]),
  });
  expect(words(provisions.check(bad))).toMatch(/EX-AIM-2 \(Aims\): No section carries it/);
});

test('of a source that only templates carry, what is about its forms must be served by one', () => {
  const source = { title: 'A', publisher: 'B', kind: 'C', dated: 'D', status: 'E', note: 'F' };
  const formal = { ...provision('EX-FORM-1'), topic: 'forms-and-templates' };
  const byTemplates = content({
    sources: new Map([['example', { ...source, carriedBy: 'templates' as const }]]),
    provisions: new Map(
      [formal, provision('EX-AIM-1'), provision('EX-AIM-2')].map((each) => [each.id, each]),
    ),
  });
  expect(words(provisions.check(byTemplates, []))).toMatch(/EX-FORM-1 \(Aims\): .*no template serves it/);
  const serving = [{ provisions: ['EX-FORM-1'] }];
  expect(provisions.check(byTemplates, serving)).toEqual([]);
  expect(provisions.summarise(byTemplates, serving)).toEqual([
    expect.stringMatching(/^example: .* 1 served by templates, 1 carried by chapters, .* 1 not yet carried$/),
  ]);
});

test('a carried id that does not exist is named with the nearest', () => {
  const bad = content({ chapters: [chapter("## Meet\n\n<Carries ids={['EX-AIM-1', 'EX-AMI-1']} />\n")] });
  expect(words(provisions.check(bad))).toMatch(
    /There is no provision 'EX-AMI-1'\. Did you mean 'EX-AIM-1'\?/,
  );
});

test('a provision that is both carried and left out, or left out without a reason, is refused', () => {
  const omission = { id: 'EX-AIM-1', reason: 'Lost.', source: 'example' };
  const found = words(provisions.check(content({ omissions: new Map([['EX-AIM-1', omission]]) })));
  expect(found).toMatch(/It is carried in/);
  expect(found).toMatch(/full sentence/);
});

test('names in a chapter that lead nowhere are refused with the nearest', () => {
  const body = [
    '## Meet',
    '<Term id="drfit">x</Term> <Source id="kolb">x</Source> <Template id="evalution">x</Template>',
    '<ChapterLink to="how-oftn">x</ChapterLink> <ChapterLink to="how-often#met">x</ChapterLink> <ChapterLink to="how-often#meet">x</ChapterLink>',
  ].join('\n');
  const found = chapterNames.check(content({ chapters: [chapter(body, { templates: ['record'] })] }), [
    'evaluation',
  ]);
  expect(found).toHaveLength(6);
  expect(words(found)).toMatch(/glossary term 'drfit'\. Did you mean 'drift'\?/);
  expect(words(found)).toMatch(/section in how-often 'met'\. Did you mean 'meet'\?/);
});

test('glossary and references may only point at what exists', () => {
  const term = { term: 'drift', definition: 'x', seeAlso: ['drift', 'shift'], provisions: ['EX-AIM-9'] };
  expect(dataNames.check(content({ glossary: new Map([['drift', term]]) }))).toHaveLength(3);
});

test('review dates must be real, past and in order', () => {
  const days = { lastReviewed: '2026-02-30', reviewDue: '2026-01-01' };
  expect(reviewDates.check(content({ chapters: [chapter('', days)] }), '2026-03-01')).toHaveLength(2);
  const future = { lastReviewed: '2030-01-01', reviewDue: '2031-01-01' };
  expect(words(reviewDates.check(content({ chapters: [chapter('', future)] }), '2026-03-01'))).toMatch(
    /has not come yet/,
  );
});

test('long sentences are found, and lists count as sentences of their own', () => {
  const long = `${'word '.repeat(45)}end.`;
  expect(sentenceLength.check(content({ chapters: [chapter(long, { inBrief: [] })] }))).toHaveLength(2);
  expect(
    readSentences('## Head\n\nOne two. Three four!\n\n- five\n- six\n\n<Carries ids={["A-1"]} />'),
  ).toEqual(['One two.', 'Three four!', 'five', 'six']);
});

test('private people are found, examples and roles are not', () => {
  const bad = 'Ring Mrs Smith on 01992 555 555 or write to jo@herts.gov.uk, SG13 8DE.';
  expect(checkText('x.mdx', bad)).toHaveLength(4);
  expect(
    checkText('x.mdx', 'Ring 01632 960 001 or write to name@example.com. Ask the safeguarding lead.'),
  ).toEqual([]);
});

test('a licence that binds the whole is refused, a choice that does not is fine', () => {
  expect(['AGPL-3.0', 'GPL-2.0-only', 'MIT AND GPL-3.0', 'SSPL-1.0'].map(isRefused)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['MIT', 'LGPL-3.0', '(MIT OR GPL-3.0)', 'MPL-2.0', 'OFL-1.1'].map(isRefused)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  const packages = {
    '': {},
    'node_modules/a': { license: 'AGPL-3.0' },
    'node_modules/b': { license: 'AGPL-3.0', dev: true },
    'node_modules/c': {},
  };
  expect(words(checkPackages(packages, () => undefined))).toMatch(
    /, a: Its licence is AGPL-3\.0.*\n.*, c: It states no licence/,
  );
});

test('the documented import table has to be the enforced one', () => {
  const rows = Object.entries(rooms).map(
    ([room, list]) => `| \`${room}\` | ${list.map((name) => `\`${name}\``).join(', ')} | – |`,
  );
  expect(documentedImports.check(rows.join('\n'))).toEqual([]);
  expect(
    words(documentedImports.check(rows.join('\n').replace('| `lib` |  |', '| `lib` | `forms` |'))),
  ).toMatch(/lib: The row must say: nothing/);
});

test('components are read with their attributes and lines', () => {
  expect(readComponents('a\n<Term id="x">y</Term>\n<Frequency for={\'z\'} as="length" />')).toEqual([
    { name: 'Term', attributes: { id: 'x' }, line: 2 },
    { name: 'Frequency', attributes: { for: 'z', as: 'length' }, line: 3 },
  ]);
});
