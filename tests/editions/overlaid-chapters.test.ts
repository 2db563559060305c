/** Chapters and colours of an edition's own come through everything that is made of them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check as checkCoverage } from '../../scripts/checks/edition-coverage.ts';
import * as overlays from '../../scripts/checks/overlays.ts';
import { findOverlays } from '../../scripts/edition-report/find-overlays.ts';
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEditionContent } from '../../src/editions/load-edition-content.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readTheme } from '../../src/editions/read-theme.ts';
import { handbookModel } from '../../src/integrations/handbook/handbook-model.ts';
import { loadCatalogue, resolvedTemplates } from '../../src/integrations/load-published.ts';
import { loadContent } from '../../src/schemas/load-content.ts';

const HANDBOOK = 'src/content/handbook';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'overlaid-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});
const write = (name: string, text: string) => {
  const file = join(root, 'editions', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

describe('the overlaid edition', () => {
  const edition = loadEdition('overlaid', 'tests');
  const content = loadEditionContent(edition, 'tests');

  it('has its own text in place of ours, and a chapter more, each in its place', () => {
    const slugs = content.chapters.map(({ slug }) => slug);
    expect(slugs).toHaveLength(loadContent().chapters.length + 1);
    const place = slugs.indexOf('when-you-disagree');
    expect(slugs[place + 1]).toBe('anytown-duty-desk');
    expect(content.chapters[place]).toMatchObject({
      title: 'When you disagree in Anytown',
      own: { agency: 'Anytown Council', isShadow: true },
    });
    expect(content.chapters[place + 1]?.own?.isShadow).toBe(false);
    expect(content.omissions.get('LEEDS-APP2-42')?.reason).toMatch(/^Anytown/);
    expect(loadContent().chapters.some(({ own }) => own)).toBe(false);
  });

  it('keeps every rule that ours keeps', () => {
    expect(overlays.check([edition], 'tests')).toEqual([]);
    expect(checkCoverage([edition], content)).toEqual([]);
    expect(overlays.warn([edition], 'tests')).toEqual([
      expect.stringMatching(
        /when-you-disagree\.mdx: people may have cited 5 sections .*anchor="expect-differences"/,
      ),
    ]);
  });

  it('prints its text in the handbook, says whose it is, and every link leads somewhere', async () => {
    vi.stubEnv('EDITIONS', 'tests/editions');
    const catalogue = loadCatalogue(edition, '/', () => ({}));
    // Drawings are not looked at here.
    const plain = catalogue.content.chapters.map((chapter) => ({
      ...chapter,
      body: chapter.body.replace(/<Diagram\b[^>]*\/>/g, ''),
    }));
    const model = await handbookModel({
      catalogue: { ...catalogue, content: { ...catalogue.content, chapters: plain } },
      templates: resolvedTemplates(edition),
      brand: { colour: edition.brand.colour },
    });
    const text = JSON.stringify(model.blocks);
    expect(text).toContain('In Anytown you ring the duty desk.');
    expect(text).not.toContain('Some worries arrive with a bang');
    expect(text).toContain('Anytown Council wrote its own text of this chapter. It stands in place');
    expect(text).toContain('Anytown Council wrote this chapter and added it to the handbook.');
    const anchors = new Set([...text.matchAll(/"anchor":"([^"]+)"/g)].map(([, anchor]) => anchor));
    const links = [...text.matchAll(/"link":"#([^"]+)"/g)].map(([, link]) => link);
    expect(links).toContain('when-you-disagree/ring-the-duty-desk');
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });

  it('has its own colours, and ours for the rest', () => {
    const theme = readTheme(edition, 'tests');
    expect(theme['page-colour']).toEqual({ light: '#fffdf5', dark: '#14110b' });
    expect(theme['panel-line-colour']).toEqual({ light: '#c9b98f', dark: '#3d4a56' });
    expect(theme['text-colour']).toEqual(readTheme({ id: 'standard' })['text-colour']);
  });

  it('hands them down to an edition that extends it, which may lay its own over them', () => {
    vi.stubEnv('EDITIONS', join(root, 'editions'));
    for (const file of readdirSync('tests/editions/overlaid', { recursive: true, encoding: 'utf8' }))
      if (/\.(?:mdx|css|yaml)$/.test(file))
        write(`overlaid/${file}`, readFileSync(join('tests/editions/overlaid', file), 'utf8'));
    write('above/edition.yaml', 'id: above\nextends: overlaid\nagency: Above Trust\nserves: [schools]\n');
    const desk = readFileSync('tests/editions/overlaid/content/handbook/anytown-duty-desk.mdx', 'utf8');
    const ours = desk.replace('title: The Anytown duty desk', 'title: Our desk\nsettings:\n  - schools');
    write('above/content/handbook/anytown-duty-desk.mdx', ours);
    write('above/theme.css', ':root { --page-colour: #ffffff; }');
    const above = loadEdition('above', root);
    expect(above.chapters).toContain('anytown-duty-desk');
    const texts = loadEditionContent(above, root).chapters.filter(({ own }) => own);
    expect(texts.map(({ title, own }) => [title, own?.agency, own?.isShadow])).toEqual([
      ['When you disagree in Anytown', 'Anytown Council', true],
      ['Our desk', 'Above Trust', true],
    ]);
    expect(readTheme(above, root)['page-colour']).toEqual({ light: '#ffffff', dark: '#14110b' });
    expect(findOverlays('above', root).map(({ original }) => original)).toEqual([
      join(root, 'editions/overlaid/content/handbook/anytown-duty-desk.mdx'),
    ]);
  });
});

describe('every chapter of ours', () => {
  it.each(listEditions())(
    'may be copied into an edition that extends %s, and says the same there',
    (below) => {
      write('ours/edition.yaml', `id: ours\nextends: ${below}\n`);
      const { chapters } = loadEdition(below);
      // One that the edition does not publish would be refused, and rightly.
      const isPublished = (file: string) =>
        chapters === 'all' || chapters.includes(file.slice(0, -'.mdx'.length));
      for (const file of readdirSync(HANDBOOK).filter(isPublished))
        write(`ours/content/handbook/${file}`, readFileSync(join(HANDBOOK, file), 'utf8'));
      const content = loadEditionContent(loadEdition('ours', root), root);
      const plain = content.chapters.map(({ own: _, file: __, ...chapter }) => chapter);
      expect(plain).toEqual(loadContent().chapters.map(({ file: _, ...chapter }) => chapter));
    },
  );
});
