import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { loadEdition } from '../editions/load-edition.ts';
import { loadContent } from '../schemas/load-content.ts';
import { readAnchors } from '../lib/read-anchors.ts';
import type { HandbookCatalogue } from './component-resolvers.ts';
import { handbookComponents } from './handbook-components.ts';

const content = loadContent();
const [chapter = '', otherChapter = ''] = content.chapters.map(({ slug }) => slug);
const [anchor = ''] = readAnchors(content.chapters[0]?.body ?? '');
const [term = ''] = content.glossary.keys();
const [provision = ''] = content.provisions.keys();
const edition = loadEdition('standard');
const [frequency = ''] = Object.keys(edition.frequencies);
const catalogue: HandbookCatalogue = {
  edition: {
    ...edition,
    terms: { ...edition.terms, supervisor: { one: 'coach', many: 'coaches' } },
    frequencies: { [frequency]: { every: 5, unit: 'weeks', who: 'All', provisions: [] } },
  },
  base: '/site',
  content,
  templates: new Set(['shown', 'kept-back']),
  diagrams: new Map([['shown', new Map([['ring', '{"caption":"A ring"}']])]]),
  published: { templates: new Set(['shown']), chapters: new Set([chapter]) },
};

const compile = async (mdx: string): Promise<string> => {
  const renderer = await satteri({ mdastPlugins: [handbookComponents(catalogue)] }).createMdxRenderer?.(
    { syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: false } as never,
    { optimize: false, srcDir: new URL('file:///x/'), sourcemap: false } as never,
  );
  const result = await renderer?.process(mdx, '/x/src/content/handbook/example.mdx', {});
  return result?.code ?? '';
};

test("puts the edition's words and figures in", async () => {
  const code = await compile(
    `{Supervisors} meet <Frequency for="${frequency}" />, up to <Frequency for="${frequency}" as="length" />.`,
  );
  expect(code).toContain('Coaches');
  expect(code).toContain('every 5 weeks');
  expect(code).toMatch(/up to[^]*5 weeks/);
});

test('gives components what they need, with the words inside them', async () => {
  const code = await compile(
    `A <Template id="shown">{supervisor} form</Template>, <Template id="kept-back">other</Template>, ` +
      `<ChapterLink to="${chapter}#${anchor}">here</ChapterLink>, <ChapterLink to="${otherChapter}">there</ChapterLink> and ` +
      `<Term id="${term}">one</Term>, <Term id="${term}">two</Term>.\n\n<Carries ids={['${provision}']} />`,
  );
  expect(code).toContain('/site/templates/shown/');
  expect(code).toMatch(/"coach",\s*" form"/);
  expect(code).not.toContain('/site/templates/kept-back/');
  expect(code).toContain(`/site/handbook/${chapter}/#${anchor}`);
  expect(code).not.toContain(`/site/handbook/${otherChapter}/`);
  expect(code).toContain(`/site/glossary/#${term}`);
  expect(code).toMatch(/number: "1"[^]*number: "2"/);
  expect(code).toContain(content.provisions.get(provision)?.section);
});

test('gives a diagram all that is shown of it', async () => {
  expect(await compile('<Diagram template="shown" id="ring" />')).toContain('A ring');
});

test.each([
  ['Words.\n\nA <Term id="glossery">x</Term>.', /example\.mdx:3: <Term> id="glossery" names nothing/],
  ['<Frequency for="nobody" /> x', /<Frequency> for="nobody"/],
  [`<Frequency for="${frequency}" as="lenght" /> x`, /Did you mean "length"/],
  ['<Template id="shwon">x</Template> x', /Did you mean "shown"/],
  [`<ChapterLink to="${chapter}x">x</ChapterLink> x`, new RegExp(`Did you mean "${chapter}"`)],
  [`<ChapterLink to="${chapter}#${anchor}x">x</ChapterLink> x`, new RegExp(`Did you mean "${anchor}"`)],
  ['<Diagram template="shwon" id="ring" />', /<Diagram> template="shwon".*Did you mean "shown"/],
  ['<Diagram template="shown" id="rign" />', /<Diagram> id="rign".*Did you mean "ring"/],
  ['<Source>x</Source> x', /<Source> has no id/],
  [`<Carries ids={['${provision}9']} />`, new RegExp(`Did you mean "${provision}`)],
  ['The {supervizor} x', /example\.mdx:.*Did you mean '\{supervisor\}'/],
])('refuses a name that does not exist: %s', async (mdx, message) => {
  await expect(compile(mdx)).rejects.toThrow(message);
});
