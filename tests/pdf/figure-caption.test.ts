/** The caption of a figure is printed under it, inside its box, and heard once with it. */
import { describe, expect, it } from 'vitest';
import type { FigureBlock } from '../../src/documents/model.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { CREATED_AT, modelOf } from './models.ts';
import { readPdf, textOf } from './reader/read-pdf.ts';
import { attributesOf, everyNode, readStructure } from './reader/structure.ts';
import { findProblems } from './rules/all-rules.ts';

const drawing = { kind: 'figure', width: 10, height: 10, paths: [{ d: 'M 0 0 L 9 9' }] } as const;

async function figureOf(words: Pick<FigureBlock, 'alternative' | 'caption'>) {
  const model = modelOf([
    { ...drawing, ...words, paths: [...drawing.paths] },
    { kind: 'paragraph', text: 'Text' },
  ]);
  const file = readPdf(await renderPdf(model, { fonts: await loadFontsNode(), createdAt: CREATED_AT }));
  expect(findProblems(file, { model, people: [] })).toEqual([]);
  // The first figure is the logo of the letterhead.
  const node = everyNode(readStructure(file)).filter(({ role }) => role === 'Figure')[1]!;
  const [, bottom = 0, right = 0] = file.list(attributesOf(file, node)['/BBox']).map(Number);
  return { heard: textOf(node.dictionary['/Alt']), bottom, right };
}

describe('a caption', () => {
  it.each([
    ['words without it', 'Four stages.', 'The cycle of four stages. Four stages.'],
    [
      'words that have it',
      'The cycle of four stages. There are four.',
      'The cycle of four stages. There are four.',
    ],
    ['no words', '', 'The cycle of four stages'],
  ])('is heard once, beside %s', async (_, alternative, heard) => {
    expect((await figureOf({ alternative, caption: 'The cycle of four stages' })).heard).toBe(heard);
  });

  it('lies inside the box of its figure, however long', async () => {
    const plain = await figureOf({ alternative: 'Words' });
    const short = await figureOf({ alternative: 'Words', caption: 'The cycle of four stages' });
    expect(short.bottom).toBeLessThan(plain.bottom - 8);
    expect(short.right).toBeGreaterThan(plain.right + 50);
    const long = await figureOf({ alternative: 'Words', caption: 'The cycle of four stages. '.repeat(12) });
    expect(long.bottom).toBeLessThan(short.bottom - 8);
  });
});
