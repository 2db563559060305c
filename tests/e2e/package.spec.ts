/** One record, the right files: what is listed, what is asked, and what comes out. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { fourFamilies } from '../package/packages.ts';
import { FormPage } from './form-page.ts';
import { getResolved } from './resolved-templates.ts';
import { watchPage } from './watch-page.ts';
import type { Answers } from '../../src/schemas/template.ts';

const session = getResolved('session-record');

const withName = (): Answers => {
  const answers = fourFamilies();
  answers['workerImpact'] = 'I think of Bela Jones at night. It is better now.';
  return answers;
};

async function openBox(page: Page, answers: Answers): Promise<FormPage> {
  const form = new FormPage(page);
  await form.goto(session.id);
  await form.openAnswers(session, answers);
  await form.check();
  await page.getByText('Save the right files for each child and for the worker').click();
  await expect(page.getByRole('button', { name: 'Make the files' })).toBeVisible();
  return form;
}

test('the files are listed, a name that went astray is asked about, and the ZIP holds each part', async ({
  page,
}) => {
  const watch = watchPage(page);
  await openBox(page, withName());
  const box = page.locator('.form-package');
  await expect(box).toContainText('session-record-2025-09-11-family-4.pdf');
  await expect(box).toContainText("Kept: Supervisee's supervision file");
  await expect(box).toContainText('nobody in this record has that name');
  await expect(box).toContainText('I think of Bela Jones at night.');
  await expect(box).not.toContainText('It is better now.');

  await page.getByRole('button', { name: 'Make the files' }).click();
  await expect(box.getByRole('alert')).toContainText('Change each name above or say that it can stay');
  await box.getByRole('checkbox', { name: /^Leave it ?: I think of Bela/ }).check();
  for (const other of await box.getByRole('checkbox', { name: /^Leave/ }).all()) await other.check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the files' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('session-record-2025-09-11-files.zip');
  const files = unzipSync(readFileSync(await file.path()));
  expect(Object.keys(files)).toHaveLength(9);
  for (const [name, content] of Object.entries(files))
    if (name.endsWith('.pdf')) expect(strFromU8(content.subarray(0, 5))).toBe('%PDF-');
  await expect(box).toContainText('Do not send the ZIP file on: it holds everything');
  expect(watch.complaints).toEqual([]);
});

test('a name is changed where it stands, and is then no longer asked about', async ({ page }) => {
  await openBox(page, withName());
  await page.locator('.form-package').getByRole('button', { name: 'Change it in What the work' }).click();
  const question = page.getByLabel('What the work is doing to you and what would help');
  await expect(question).toBeFocused();
  await question.fill('I sleep badly. It is better now.');
  await page.evaluate(() => {
    location.hash = '#check';
  });
  await page.getByText('Save the right files for each child and for the worker').click();
  await expect(page.locator('.form-package')).not.toContainText('In worker:');
});

test('the box has nothing that a checker of accessibility finds', async ({ page }) => {
  await openBox(page, withName());
  const found = await new AxeBuilder({ page }).include('.form-package').analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
});

test('a form about one person has no such box', async ({ page }) => {
  const evaluation = getResolved('evaluation');
  const form = new FormPage(page);
  await form.goto(evaluation.id);
  await form.openAnswers(evaluation, evaluation.examples.worked.data);
  await form.check();
  await expect(page.getByText(/Save the right file/)).toHaveCount(0);
});

test('Word files come where Word is chosen', async ({ page }) => {
  await openBox(page, withName());
  const box = page.locator('.form-package');
  await box.getByRole('radio', { name: /^Word/ }).check();
  await expect(box).toContainText('session-record-2025-09-11-worker.docx');
  for (const other of await box.getByRole('checkbox', { name: /^Leave/ }).all()) await other.check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the files' }).click();
  const files = unzipSync(readFileSync(await (await coming).path()));
  const names = Object.keys(files).filter((name) => name.endsWith('.docx'));
  expect(names).toHaveLength(5);
  for (const name of names) {
    const inside = unzipSync(files[name] ?? new Uint8Array());
    const words = strFromU8(inside['word/document.xml'] ?? new Uint8Array());
    expect(words.includes('Alphaneed'), name).toBe(name.includes('family-1'));
  }
});
