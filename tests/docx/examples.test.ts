/** Every example of every template as a Word file, read back without the library that wrote it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { hasLabels, renderDocx } from '../../src/documents/docx/render-docx.ts';
import type { Block, DocumentModel } from '../../src/documents/model.ts';
import type { PdfFonts } from '../../src/documents/pdf/fonts/pdf-fonts.ts';
import { blankDocuments, exampleDocuments, peopleOf } from '../pdf/examples.ts';
import { CREATED_AT, EVERY_BLOCK, modelOf } from '../pdf/models.ts';
import { expectedWords, withoutSpace } from './expected-words.ts';
import { readDocx } from './reader/read-docx.ts';
import { findProblems } from './rules/all-rules.ts';

let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await loadFontsNode();
});
const render = (model: DocumentModel) => renderDocx(model, { createdAt: CREATED_AT, fonts });

const everyBlock = modelOf(EVERY_BLOCK, { status: 'draft' });
const turned: Block[] = [
  { kind: 'paragraph', text: 'Upright' },
  { kind: 'heading', level: 2, text: 'Across', pageBreakBefore: true, orientation: 'landscape' },
  ...EVERY_BLOCK.filter(({ kind }) => kind === 'table'),
  { kind: 'heading', level: 2, text: 'Upright again', pageBreakBefore: true },
];
const documents = [
  { name: 'every kind of block', model: everyBlock, answers: {} },
  {
    name: 'every kind of block, landscape',
    model: { ...everyBlock, orientation: 'landscape' as const },
    answers: {},
  },
  { name: 'pages that lie differently', model: modelOf(turned), answers: {} },
  ...exampleDocuments(),
  ...blankDocuments(),
];

describe.each(documents)('$name', ({ model, answers }) => {
  it('holds every word in its order, and nothing that Word would repair', async () => {
    const file = readDocx(await render(model));
    expect(withoutSpace(file.paragraphs.map(({ text }) => text).join('\n'))).toBe(expectedWords(model));
    expect(findProblems(file, { model, people: peopleOf(answers) })).toEqual([]);
  });
});

describe('a Word file', () => {
  it('has the same bytes for the same model, also with links, places and drawn signatures', async () => {
    const first = await render(everyBlock);
    // Another document in between: nothing may be counted on.
    await render(modelOf([...EVERY_BLOCK].reverse().filter(({ kind }) => kind !== 'contents')));
    expect(Buffer.compare(first, await render(everyBlock))).toBe(0);
  });

  it('does not read the clock', async () => {
    const text = Buffer.from(await renderDocx(modelOf([]))).toString('latin1');
    expect(text).not.toContain(String(new Date().getFullYear()));
  });

  it('asks for fonts only where words are drawn', () => {
    expect(hasLabels(modelOf([]))).toBe(false);
    expect(exampleDocuments().some(({ model }) => hasLabels(model))).toBe(true);
  });
});
