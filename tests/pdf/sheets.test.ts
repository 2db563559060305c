/** Large print and US Letter: the same model on another sheet, for every template, judged by every rule. */
import { describe, expect, it } from 'vitest';
import { forLargePrint } from '../../src/documents/pdf/layout/for-large-print.ts';
import { sheetOf } from '../../src/documents/pdf/layout/sheet.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { textsOf } from '../documents/due-pieces.ts';
import { exampleDocuments, peopleOf } from './examples.ts';
import { CREATED_AT, EVERY_BLOCK, modelOf } from './models.ts';
import { readPdf } from './reader/read-pdf.ts';
import { readShownText } from './reader/shown-text.ts';
import { findProblems } from './rules/all-rules.ts';

const widthOf = (model: DocumentModel) => {
  const { width, margin } = sheetOf(model.orientation, { paper: 'letter', print: 'large' });
  return width - margin * 2;
};

/** The words as large print has them: what is a table elsewhere may be a list here. */
const inLargePrint = (model: DocumentModel): DocumentModel => ({
  ...model,
  blocks: forLargePrint(model.blocks, widthOf(model)),
});

const documents = [
  { name: 'every block', model: modelOf(EVERY_BLOCK), answers: {} },
  ...exampleDocuments().filter(({ name }) => name.endsWith('worked')),
];

describe.each(documents)('$name', ({ model, answers }) => {
  const people = peopleOf(answers);

  it('is 18 points and up in large print on Letter, and holds to every rule', async () => {
    const options = { fonts: await loadFontsNode(), createdAt: CREATED_AT };
    const bytes = await renderPdf(model, { ...options, print: 'large', paper: 'letter' });
    const file = readPdf(bytes);
    expect(findProblems(file, { model: inLargePrint(model), people })).toEqual([]);
    const page = file.pages[0]!;
    const sides = [page.width, page.height].sort((a, b) => a - b);
    expect(sides[0]).toBeCloseTo(612, 1);
    expect(sides[1]).toBeCloseTo(792, 1);
    // The words in a drawing are as large as the page allows, and are printed below it.
    const small = readShownText(file).filter(
      ({ size, marks }) => size < 17.99 && !marks.some(({ tag }) => tag === '/Figure' || tag === '/Artifact'),
    );
    expect(small).toEqual([]);
  });

  it('says in large print whatever it says otherwise', () => {
    const words = new Set(textsOf(inLargePrint(model).blocks));
    const lost = textsOf(model.blocks).filter((text) => text.trim() !== '' && !words.has(text));
    // What a table was called or how it was laid out may go; no answer and no question does.
    const kinds = new Set([...model.blocks.map(({ kind }) => kind), 'columns']);
    const captions = model.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.caption, ...block.columns.map(({ label }) => label)] : [],
    );
    expect(lost.filter((text) => !kinds.has(text as 'table') && !captions.includes(text))).toEqual([]);
  });
});

it('fits A4 and Letter alike, with the same words', async () => {
  const model = modelOf(EVERY_BLOCK);
  const fonts = await loadFontsNode();
  const bytes = await renderPdf(model, { fonts, createdAt: CREATED_AT, paper: 'letter' });
  const file = readPdf(bytes);
  expect(findProblems(file, { model, people: [] })).toEqual([]);
  expect(file.pages[0]!.width).toBeCloseTo(612, 1);
  const again = await renderPdf(model, { fonts, createdAt: CREATED_AT, paper: 'letter' });
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});
