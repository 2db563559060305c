/** Every example of every template, judged by every rule and by readers that others wrote. */
import { describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { exampleDocuments, peopleOf } from './examples.ts';
import { CREATED_AT } from './models.ts';
import { readPdf, runOn } from './reader/read-pdf.ts';
import { findProblems } from './rules/all-rules.ts';

describe.each(exampleDocuments())('$name', ({ model, answers }) => {
  const people = peopleOf(answers);
  const data = JSON.stringify(answers);
  const attachment = {
    name: 'supervision-record.json',
    mediaType: 'application/json',
    text: data,
    description: 'The answers, to open the record again',
  };

  it('holds to every rule with its data', async () => {
    const bytes = await renderPdf(model, { fonts: await loadFontsNode(), createdAt: CREATED_AT, attachment });
    expect(findProblems(readPdf(bytes), { model, data, people })).toEqual([]);
    expect(runOn(bytes, 'qpdf', (file) => ['--check', file])).toContain(
      'No syntax or stream encoding errors',
    );
    const list = runOn(bytes, 'pdffonts', (file) => [file])
      .trim()
      .split('\n')
      .slice(2);
    expect(list.length).toBeGreaterThan(0);
    for (const line of list) expect(line).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it('holds to every rule as a final copy', async () => {
    const bytes = await renderPdf(model, { fonts: await loadFontsNode(), createdAt: CREATED_AT });
    expect(findProblems(readPdf(bytes), { model, people })).toEqual([]);
  });
});

it('knows people in the examples, or the rule on names would look for nobody', () => {
  expect(exampleDocuments().flatMap(({ answers }) => peopleOf(answers)).length).toBeGreaterThan(5);
});
