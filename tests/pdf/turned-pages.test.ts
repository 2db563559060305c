/** Pages that lie the other way: landscape inside a portrait document. */
import { expect, it } from 'vitest';
import type { Block } from '../../src/documents/model.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { CREATED_AT, LONG, modelOf } from './models.ts';
import { readPdf } from './reader/read-pdf.ts';
import { findProblems } from './rules/all-rules.ts';

it('lie as a heading says until the next one that begins a page', async () => {
  const page = (text: string, orientation?: 'landscape'): Block[] => [
    { kind: 'heading', level: 2, text, pageBreakBefore: true, ...(orientation ? { orientation } : {}) },
    {
      kind: 'paragraph',
      text: Array(orientation ? 40 : 1)
        .fill(LONG)
        .join('\n'),
    },
  ];
  const model = modelOf([...page('Before'), ...page('Across', 'landscape'), ...page('After')]);
  const bytes = await renderPdf(model, { fonts: await loadFontsNode(), createdAt: CREATED_AT });
  const widths = readPdf(bytes).pages.map(({ dictionary }) => (dictionary['/MediaBox'] as number[])[2]);
  const [first, ...rest] = widths;
  expect([first, rest.at(0), rest.at(-1)]).toEqual([595.28, 595.28, 595.28]);
  const across = rest.slice(1, -1);
  expect(across.length).toBeGreaterThan(1);
  expect(new Set(across)).toEqual(new Set([841.89]));
  expect(findProblems(readPdf(bytes), { model, people: [] })).toEqual([]);
});
