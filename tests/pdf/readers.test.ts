/** What pdf.js and poppler make of a file: the readers that people have. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { ATTACHMENT, AWKWARD, CREATED_AT, EVERY_BLOCK, modelOf } from './models.ts';
import { runOn } from './reader/read-pdf.ts';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
interface TreeNode {
  role?: string;
  alt?: string;
  children?: TreeNode[];
}

let bytes: Uint8Array;
let document: Document;
beforeAll(async () => {
  const model = modelOf(EVERY_BLOCK);
  bytes = await renderPdf(model, {
    fonts: await loadFontsNode(),
    createdAt: CREATED_AT,
    attachment: ATTACHMENT,
  });
  document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
});

const flatten = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flatten)];
const treesOf = async () => {
  const trees = [];
  for (let number = 1; number <= document.numPages; number++) {
    trees.push((await (await document.getPage(number)).getStructTree()) as TreeNode);
  }
  return trees.flatMap(flatten);
};

describe('pdf.js', () => {
  it('sees that the file is tagged, its language and its title', async () => {
    const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(Object.fromEntries(marks)).toMatchObject({
      Marked: true,
      Suspects: false,
    });
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: 'Supervision recording template',
      Language: 'en-GB',
      PDFFormatVersion: '1.7',
    });
    expect(metadata.get('dc:title')).toBe('Supervision recording template');
    expect(await document.getJSActions()).toBeNull();
    expect(await document.getOpenAction()).toBeNull();
  });

  it('sees every structure type that the blocks need', async () => {
    const roles = new Set((await treesOf()).map(({ role }) => role));
    const needed = 'Document Sect H1 H2 H3 P L LI Lbl LBody Table Caption THead TBody TR TH TD Figure'.split(
      ' ',
    );
    for (const role of needed) expect(roles).toContain(role);
  });

  it('hears the words that stand for a figure and a drawn signature', async () => {
    const words = (await treesOf()).flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []));
    expect(words).toEqual([
      // The logo of the letterhead comes first.
      'Example Safeguarding Partnership',
      'A circle of four stages: experience, reflect, conclude, plan',
      'Drawn signature of Siân Ŵyn',
    ]);
  });

  it('takes the record out again', async () => {
    const files = [...(await document.getAttachments())!.values()];
    expect(files.map(({ filename }) => filename)).toEqual(['supervision-record.json']);
    const content = await document.getAttachmentContent([...(await document.getAttachments())!.keys()][0]!);
    expect(new TextDecoder().decode(content!)).toBe(ATTACHMENT.text);
  });

  it('shows bookmarks in the order and depth of the headings', async () => {
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['Supervision recording template']);
    expect(outline[0]!.items.map(({ title }: { title: string }) => title)).toEqual([
      'The session',
      'Actions',
    ]);
    expect(outline[0]!.items[1].items.map(({ title }: { title: string }) => title)).toEqual([
      'Family 1: Family Elm',
      'The steps',
      'Where to read more',
    ]);
    const [page] = outline[0]!.items[1].dest as [{ num: number; gen: number }];
    expect(await document.getPageIndex(page)).toBeGreaterThan(0);
  });
});

describe('poppler', () => {
  it('says that the file is tagged and holds no form and no script', () => {
    const info = runOn(bytes, 'pdfinfo', (file) => [file]);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Form:\s+none/);
    expect(info).toMatch(/JavaScript:\s+no/);
    expect(info).toMatch(/CreationDate:.*2025/);
  });

  it('finds the awkward text', () => {
    const text = runOn(bytes, 'pdftotext', (file) => [file, '-']);
    const plain = (words: string) => words.replaceAll('\u00ad', '');
    for (const word of AWKWARD.split(/\s/)) {
      // Poppler turns round what it takes for right-to-left text; its letters are all there.
      const parts = /\p{Script=Arabic}/u.test(word) ? Array.from(word) : [plain(word)];
      for (const part of parts) expect(plain(text)).toContain(part);
    }
  });

  it('reads the structure with its text', () => {
    const text = runOn(bytes, 'pdfinfo', (file) => ['-struct-text', file]);
    expect(text).toMatch(/H1[\s\S]*"Supervision recording template"/);
    expect(text).toMatch(/TH[\s\S]*"By when"/);
    expect(text).toMatch(/Lbl[\s\S]*"Date of supervision"/);
  });
});
