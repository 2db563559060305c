/** The handbook as a file: held to every rule, read by readers that others wrote, compared with the chapters. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewDiagram } from '../../src/documents/diagrams/view-diagram.ts';
import type { Block, DocumentModel } from '../../src/documents/model.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { renderText } from '../../src/documents/text/render-text.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand } from '../../src/editions/read-brand.ts';
import { sayAttributed } from '../../src/editions/say-attributed.ts';
import { handbookModel } from '../../src/integrations/handbook/handbook-model.ts';
import { makeHandbook } from '../../src/integrations/handbook-pdf.ts';
import { loadCatalogue, resolvedTemplates } from '../../src/integrations/load-published.ts';
import { readPdf, runOn } from '../pdf/reader/read-pdf.ts';
import { findProblems } from '../pdf/rules/all-rules.ts';
import { linksOf } from '../pdf/rules/links.ts';

const edition = loadEdition('standard');
const catalogue = loadCatalogue(edition, '/somewhere/', viewDiagram);
const parts = { catalogue, templates: resolvedTemplates(edition), brand: readBrand(edition) };
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
/** A line may end at a hyphen or inside a long address. */
const bare = (text: string) => text.replace(/[\s\u00ad]+/g, '');

let model: DocumentModel;
let file: Awaited<ReturnType<typeof makeHandbook>>['file'];
let bytes: Uint8Array<ArrayBuffer>;
let text: string;

beforeAll(async () => {
  model = await handbookModel(parts);
  ({ file, bytes } = await makeHandbook(parts));
  text = bare(runOn(bytes, 'pdftotext', (name) => ['-raw', name, '-']));
}, 120_000);

const headings = () => model.blocks.filter((block) => block.kind === 'heading');

/** Every block, those in boxes too. */
const everyBlock = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'box' ? [block, ...everyBlock(block.blocks)] : [block]));

/** Every run of every block. */
const textOfRuns = (block: unknown): { text: string; runs: { text: string }[] }[] => {
  if (typeof block !== 'object' || block === null) return [];
  const { runs, text: own, value } = block as { runs?: { text: string }[]; text?: string; value?: string };
  const inner = Object.values(block).flatMap(textOfRuns);
  return runs ? [{ text: own ?? value ?? '', runs }, ...inner] : inner;
};

describe('the model', () => {
  it('has every published chapter with its sections, in reading order', () => {
    const found = headings().filter(({ level }) => level === 2 || level === 3);
    const words = found.map((heading) => heading.text);
    let at = -1;
    for (const chapter of catalogue.content.chapters) {
      const title = sayAttributed(chapter.title, edition);
      at = words.indexOf(title, at + 1);
      expect(at, title).toBeGreaterThanOrEqual(0);
    }
    for (const { slug, body } of catalogue.content.chapters) {
      const sections = [...body.matchAll(/^## (.+)$/gm)].length;
      const anchors = found.filter(({ anchor }) => anchor?.startsWith(`${slug}/`));
      expect(anchors.length, slug).toBe(sections);
    }
  });

  it('has the same words in its runs as beside them', () => {
    const all = model.blocks.flatMap(textOfRuns);
    expect(all.length).toBeGreaterThan(300);
    for (const { text: whole, runs } of all) expect(runs.map((run) => run.text).join('')).toBe(whole);
  });

  it('leaves no brace, no component and no empty link behind', () => {
    const plain = renderText(model);
    expect(plain).not.toMatch(/[{}]|<[A-Z]/);
    for (const link of linksOf(model.blocks)) expect(link).toMatch(/^(#[^\s]+|https:\/\/\S+)$/);
  });

  it('has the figures of the edition', () => {
    expect(renderText(model)).toContain('every 3 months');
  });

  it('has a place for every anchor, once', () => {
    const anchors = everyBlock(model.blocks).flatMap((block) => {
      if (block.kind === 'heading') return [block.anchor ?? ''];
      return block.kind === 'keyValueList' ? block.items.map(({ anchor }) => anchor ?? '') : [];
    });
    const named = anchors.filter(Boolean);
    expect(new Set(named).size).toBe(named.length);
    const known = new Set(named);
    for (const link of linksOf(model.blocks))
      if (link.startsWith('#')) expect(known, link).toContain(link.slice(1));
  });
});

describe('the file', () => {
  it('is named for the edition, and knows its size', () => {
    expect(file.name).toBe('standard-handbook.pdf');
    expect(file.bytes).toBe(bytes.length);
    expect(runOn(bytes, 'pdfinfo', (name) => [name])).toContain(`Pages:           ${String(file.pages)}\n`);
  });

  it('holds to every rule', { timeout: 120_000 }, () => {
    expect(findProblems(readPdf(bytes), { model, people: [] })).toEqual([]);
    expect(runOn(bytes, 'qpdf', (name) => ['--check', name])).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it('says every heading and every paragraph of a sample, as poppler reads it', () => {
    for (const heading of headings()) expect(text, heading.text).toContain(bare(heading.text));
    const paragraphs = everyBlock(model.blocks).filter((block) => block.kind === 'paragraph');
    const sample = paragraphs.filter((_, index) => index % 7 === 0).map((block) => flat(block.text));
    expect(sample.length).toBeGreaterThan(80);
    // A page may end inside a paragraph: its first sentence is enough.
    for (const words of sample) expect(text).toContain(bare(words.slice(0, 60)));
  });

  it('has contents, chapters and sections in its structure, as poppler reads it', () => {
    const structure = runOn(bytes, 'pdfinfo', (name) => ['-struct', name]);
    for (const role of ['TOC', 'TOCI', 'Link', 'Table', 'Figure', 'H1', 'H2', 'H3'])
      expect(structure).toMatch(new RegExp(`^\\s*${role}\\b`, 'm'));
  });

  it(
    'has bookmarks, links that resolve and a structure, as pdf.js reads it',
    { timeout: 120_000 },
    async () => {
      const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
      const document = await loading.promise;
      const [root] = (await document.getOutline()) ?? [];
      expect(root?.title).toBe(edition.title);
      const chapters = root?.items.flatMap((item) => [item, ...(item.items as typeof root.items)]) ?? [];
      const titles = chapters.map(({ title }) => title);
      for (const { title } of catalogue.content.chapters)
        expect(titles).toContain(sayAttributed(title, edition));
      const contents = await (await document.getPage(2)).getAnnotations();
      expect(contents.length).toBeGreaterThan(30);
      for (const link of contents) {
        const index = await document.getPageIndex((link.dest as [never])[0]);
        expect(index).toBeGreaterThan(1);
      }
      const tree = JSON.stringify(await (await document.getPage(2)).getStructTree());
      expect(tree).toContain('"TOCI"');
      await loading.destroy();
    },
  );

  it('is the same file again', { timeout: 60_000 }, async () => {
    const again = await makeHandbook(parts);
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('leads to every chapter in large print', { timeout: 60_000 }, async () => {
    const large = await renderPdf(model, {
      fonts: await loadFontsNode(),
      createdAt: '2026-11-27T00:00:00Z',
      print: 'large',
    });
    const said = bare(runOn(large, 'pdftotext', (name) => ['-l', '8', '-raw', name, '-']));
    for (const { level, text: title } of headings()) if (level === 2) expect(said).toContain(bare(title));
  });
});
