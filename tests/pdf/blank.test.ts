/** The form of every template, to write on: judged by every rule, and by readers that others wrote. */
import { expect, it } from 'vitest';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { blankDocuments } from './examples.ts';
import { CREATED_AT } from './models.ts';
import { readPdf } from './reader/read-pdf.ts';
import { findProblems } from './rules/all-rules.ts';

it.each(blankDocuments())('$name holds to every rule', async ({ model }) => {
  const bytes = await renderPdf(model, { fonts: await loadFontsNode(), createdAt: CREATED_AT });
  expect(findProblems(readPdf(bytes), { model, people: [] })).toEqual([]);
});
