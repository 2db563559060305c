import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../editions/load-edition.ts';
import type { LoadedChapter } from '../../schemas/load-content.ts';
import { loadCatalogue } from '../load-published.ts';
import { chapterBlocks } from './chapter-blocks.ts';
import { readChapterTrees } from './chapter-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'chapter-'));
afterAll(() => rmSync(folder, { recursive: true }));

const catalogue = loadCatalogue(loadEdition('standard'), '/base', () => ({ title: 'A ring' }));
const [chapter] = catalogue.content.chapters;
const FRONT = '---\ntitle: A chapter\n---\n';

async function blocksOf(body: string) {
  const file = join(folder, 'example.mdx');
  writeFileSync(file, FRONT + body);
  const loaded: LoadedChapter = { ...chapter!, slug: 'example', file, body };
  const [tree] = await readChapterTrees([loaded], catalogue);
  return chapterBlocks(tree!, { file, slug: 'example', base: '/base', sourceOf: new Map() });
}

describe('chapterBlocks', () => {
  it("makes paragraphs with bold words and links of the edition's words", async () => {
    const to = chapter!.slug;
    expect(
      await blocksOf(`Your **{supervisor}** and <ChapterLink to="${to}">the chapter</ChapterLink>.`),
    ).toEqual([
      {
        kind: 'paragraph',
        text: 'Your supervisor and the chapter.',
        runs: [
          { text: 'Your ' },
          { text: 'supervisor', bold: true },
          { text: ' and ' },
          { text: 'the chapter', link: `#${to}` },
          { text: '.' },
        ],
      },
    ]);
  });

  it('makes sections, lists below lists, tables and boxes', async () => {
    const blocks = await blocksOf(
      '## It’s *one* way\n\n- a\n- b\n  1. c\n\n| A | B |\n| - | - |\n| x | **y** |\n\n<Pointer>Mind.</Pointer>\n\n' +
        '<Reflect title="Ask">\n\n- Why?\n\n</Reflect>',
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 3, text: 'It’s one way', anchor: 'example/its-one-way' },
      {
        kind: 'list',
        ordered: false,
        items: [{ text: 'a' }, { text: 'b', list: { ordered: true, items: [{ text: 'c' }] } }],
      },
      { kind: 'table', columns: [{ label: 'A' }, { label: 'B' }], rows: [{ cells: [{ text: 'x' }, {}] }] },
      { kind: 'box', style: 'pointer', blocks: [{ kind: 'paragraph', text: 'Mind.' }] },
      { kind: 'box', style: 'reflect', title: 'Ask', blocks: [{ kind: 'list' }] },
    ]);
  });

  it.each([
    ['One.\n\nTwo.\n\n<Pointr>x</Pointr>', /example\.mdx:8: <Pointr> cannot be put.*Did you mean <Pointer>/s],
    ['A <Bold>x</Bold> word.', /example\.mdx:4: <Bold> cannot be put/],
    ['> A quotation.', /example\.mdx:4: "blockquote" cannot be put/],
    ['![A picture](x.png)', /"image" cannot be put/],
  ])('refuses with file and line what it cannot print: %s', async (body, message) => {
    await expect(blocksOf(body)).rejects.toThrow(message);
  });
});
