import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as look from '../documents/pdf/look.ts';
import { coloursFrom } from '../lib/nearest-colour.ts';
import { documentTokens } from './brand/document-tokens.ts';
import { pageTokens } from './brand/page-tokens.ts';
import { brandColours } from './brand/brand-colours.ts';
import { listEditions } from './edition-chain.ts';
import { findBrandProblems } from './find-brand-problems.ts';
import { loadEdition } from './load-edition.ts';
import { sayBrandProblems } from './say-brand-problems.ts';

const good = { colour: '#1d4f5f', linkColour: '#1a5a96' };

it.each(listEditions('.'))('finds nothing in the edition %s', (id) => {
  expect(findBrandProblems(loadEdition(id).brand)).toEqual([]);
});

describe('finds', () => {
  it.each([
    [{ ...good, colour: '#ffdd00' }, 'colour', ['words on the header', 'headings in documents']],
    [{ ...good, linkColour: '#3ea3ff' }, 'linkColour', ['links on the page', 'links on panels']],
    // Readable on white, but not on the stage of a diagram under the pointer.
    [{ ...good, linkColour: '#1a65a6' }, 'linkColour', ['links on what is pointed at']],
    [{ ...good, buttonColour: '#85c441' }, 'buttonColour', ['words on the buttons of forms']],
  ] as const)('what is faint in %j, with the nearest colour that passes', (brand, key, places) => {
    const problems = findBrandProblems(brand);
    const where = problems.map(({ pair }) => pair.where).join('; ');
    for (const place of places) expect(where).toContain(place);
    for (const problem of problems) {
      expect(problem).toMatchObject({ key });
      expect(problem.contrast).toBeLessThan(problem.pair.needs);
      expect(findBrandProblems({ ...brand, [key]: problem.nearest })).toEqual([]);
    }
    const walked = [...coloursFrom(String((brand as Record<string, string>)[key]))];
    const nearer = walked[walked.indexOf(problems[0]!.nearest!) - 2] ?? '';
    expect(findBrandProblems({ ...brand, [key]: nearer })).not.toEqual([]);
  });

  it('what a theme makes faint, by day or in the dark', () => {
    const byDay = findBrandProblems(good, { light: { 'muted-colour': '#aaaaaa' } });
    expect(byDay.map(({ key, mode }) => [key, mode])).toContainEqual(['--muted-colour', 'light']);
    const dark = findBrandProblems(good, { dark: { 'text-colour': '#333333' } });
    expect(new Set(dark.map(({ key, mode }) => `${key} ${mode}`))).toEqual(new Set(['--text-colour dark']));
    const cured = findBrandProblems(good, { dark: { 'text-colour': dark[0]!.nearest! } });
    expect(cured).toEqual([]);
    // The dark page has a page colour of its own, so that one for the day says nothing of it.
    const page = findBrandProblems(good, { light: { 'page-colour': '#777777' } });
    expect(new Set(page.map(({ mode }) => mode))).toEqual(new Set(['light']));
  });
});

it('says it in one sentence for each key, with file, place and cure', () => {
  expect(
    sayBrandProblems(
      findBrandProblems({ colour: '#ffdd00', linkColour: '#3ea3ff' }),
      'editions/ours/edition.yaml',
    ),
  ).toEqual([
    expect.stringMatching(
      /^editions\/ours\/edition\.yaml: brand\.colour: white on #ffdd00 has a contrast of 1\.3 to 1, and words on the header .* need 4\.5 to 1\. \d others? places? .* The nearest colour that passes is #[0-9a-f]{6}\.$/,
    ),
    expect.stringMatching(/^editions\/ours\/edition\.yaml: brand\.linkColour: #3ea3ff on #d5dbe0 has/),
  ]);
});

describe('the colours that no brand sets', () => {
  const scss = readFileSync('src/styles/_tokens.scss', 'utf8');
  const read = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
    );
  const [byDay = '', inTheDark = ''] = scss.split('@media screen and (prefers-color-scheme: dark)');

  it('are those of the style sheet', () => {
    const ofTheBrand = [
      'brand-colour',
      'brand-line-colour',
      'link-colour',
      'button-colour',
      'button-hover-colour',
    ];
    const light = Object.fromEntries(
      Object.entries(read(byDay)).filter(([name]) => !ofTheBrand.includes(name)),
    );
    expect(pageTokens.light).toEqual(light);
    expect(pageTokens.dark).toEqual({ ...light, ...read(inTheDark.split('@media print')[0] ?? '') });
  });

  it('are those of the documents', () => {
    const { INK, QUIET, TINT, LINK, REFLECT, ALERT, tintOf } = look;
    expect(documentTokens).toMatchObject({
      ink: INK,
      quiet: QUIET,
      tint: TINT,
      reflect: REFLECT,
      alert: ALERT,
    });
    expect(documentTokens).toMatchObject({ 'document-link': LINK, 'alert-tint': tintOf(ALERT, 0.06) });
    expect(brandColours(good).documents['document-band']).toBe(tintOf(good.colour, 0.1));
    const tag = readFileSync('src/documents/pdf/layout/tag.ts', 'utf8');
    for (const tone of ['green', 'amber'] as const)
      expect(tag).toContain(`fill: '${documentTokens[`tone-${tone}`]}'`);
  });
});
