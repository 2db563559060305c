/** Large print and US Letter, as a person chooses them where a record is taken away. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { FormPage } from './form-page.ts';
import { templates } from './resolved-templates.ts';

const infoOf = (path: string) => {
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: /Page size:\s+([\d.]+ x [\d.]+)/.exec(info)?.[1],
  };
};

test('a PDF is made in large print and on Letter where that is chosen, and on A4 again afterwards', async ({
  page,
}) => {
  const template = templates.find(({ id }) => id === 'evaluation') ?? templates[0]!;
  const form = new FormPage(page);
  await form.goto(template.id);
  await form.openAnswers(template, template.examples.worked.data);
  await form.check();
  const usual = infoOf((await form.makePdf(/^Download a final copy/)).path);
  expect(usual.size).toBe('595.28 x 841.89');

  await page.getByLabel('Large print (18 point)').check();
  await page.getByLabel('US Letter paper instead of A4').check();
  const large = infoOf((await form.makePdf(/^Download a final copy/)).path);
  expect(large.size).toBe('612 x 792');
  expect(large.pages).toBeGreaterThan(usual.pages);

  await page.getByLabel('Large print (18 point)').uncheck();
  await page.getByLabel('US Letter paper instead of A4').uncheck();
  expect(infoOf((await form.makePdf(/^Download a final copy/)).path)).toEqual(usual);
});
