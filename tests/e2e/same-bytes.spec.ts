/** The PDF that the worker makes in a browser is, byte for byte, the one that `npm run render` makes of its record. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makeRecord } from '../../scripts/render/make-record.ts';
import { renderRecord } from '../../scripts/render/render-record.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand } from '../../src/editions/read-brand.ts';
import { readRecordFile } from '../../src/records/read-record-file.ts';
import { FormPage } from './form-page.ts';
import { getResolved } from './resolved-templates.ts';

test('browser and command line make the same bytes, with names in many scripts', async ({ page }) => {
  const template = getResolved('session-record');
  const form = new FormPage(page);
  await form.goto(template.id);
  await form.openAnswers(template, template.examples.awkward.data);
  await form.check();
  for (const rule of template.examples.awkward.expectedWarnings ?? [])
    await page.locator(`[id="warning-${rule}"]`).check();
  const { path } = await form.makePdf(/^Download PDF you can reopen/);
  const made = readFileSync(path);
  const opened = await readRecordFile(made, 'record.pdf', () => template);
  if (!opened.ok) throw new Error(`The PDF does not open again: ${opened.failure.kind}`);
  const { value: record } = opened;
  const { content } = await renderRecord(
    makeRecord(template, { answers: record.answers, record }),
    template,
    readBrand(loadEdition('standard')),
    { format: 'pdf', isFinal: false, sheet: { paper: 'a4', print: 'standard' } },
  );
  expect(Buffer.compare(made, Buffer.from(content))).toBe(0);
});
