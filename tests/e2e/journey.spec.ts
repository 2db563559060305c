/** The whole story, by keyboard alone: read, follow the link, fill in the awkward example, PDF, reload, drop, all back. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dropFile, FormPage, jsonFile } from './form-page.ts';
import { fillByKeyboard, tabTo } from './keyboard.ts';
import { planAnswers } from './plan-answers.ts';
import { getResolved, savedFile, templates } from './resolved-templates.ts';
import { carriedAnswers, typeableAnswers } from './typeable-answers.ts';
import { watchPage } from './watch-page.ts';

test('from a chapter to a reopened PDF without a mouse', async ({ page }) => {
  test.setTimeout(300_000);
  const watch = watchPage(page);
  const template = getResolved('session-record');
  const { data, expectedWarnings = [] } = template.examples.awkward;
  const carried = carriedAnswers(template, data);
  const answers = typeableAnswers(template, data, carried);

  // Said early: the browser has to know that its window for choosing files is not to be shown.
  page.on('filechooser', (chooser) => void chooser.setFiles(jsonFile(savedFile(template, carried))));
  await page.goto('handbook/recording/');
  const link = page.locator('main a[href*="templates/session-record"]').filter({ visible: true }).first();
  const words = (await link.innerText()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  await tabTo(page, new RegExp(`^${words}$`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/templates\/session-record\//);

  const form = new FormPage(page);
  await expect(form.form).toHaveAttribute('data-ready', 'true');
  // What comes over from the agreement is opened first, also by keyboard.
  await tabTo(page, /^Open a saved file/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'form-open-file', 5);
  await page.keyboard.press('Enter');
  await expect(page.locator('#form-open-outcome')).toContainText('Every answer of the file is in the form.');
  await tabTo(page, /^Show everything on one page/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#all$/);
  await fillByKeyboard(page, planAnswers(template, answers));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Take it away' })).toBeVisible();
  expect(await form.summaryMessages()).toEqual([]);
  for (const rule of expectedWarnings) await expect(page.locator(`[id="warning-${rule}"]`)).toBeVisible();
  const preview = await page.locator('.form-document').innerText();

  await tabTo(page, /^Download PDF you can reopen/);
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await coming;
  const path = await file.path();
  expect(file.suggestedFilename()).toMatch(/^session-record-[\d-]+\.pdf$/);
  execFileSync('qpdf', ['--check', path]);

  await page.reload();
  await expect(form.form).toHaveAttribute('data-ready', 'true');
  await form.form.locator('details.form-tools summary').press('Enter');
  await dropFile(page, '.form-open', {
    name: file.suggestedFilename(),
    mimeType: 'application/pdf',
    buffer: readFileSync(path),
  });
  await expect(page.locator('#form-open-outcome')).toContainText('Every answer of the file is in the form.');
  const saved = await form.save();
  expect(saved.answers).toEqual(answers);
  await form.check();
  expect(await page.locator('.form-document').innerText()).toBe(preview);
  expect(watch.complaints).toEqual([]);
});

for (const template of templates) {
  test(`the ${template.id} can be filled by keyboard with its worked example`, async ({ page }) => {
    test.setTimeout(240_000);
    const form = new FormPage(page);
    await form.goto(template.id, template.opens === 'task-list' ? '#all' : '');
    const answers = typeableAnswers(template, template.examples.worked.data);
    // A list that begins with rows is filled from nothing here: the rows of the example are added one by one.
    if (Object.values(template.schema.properties ?? {}).some((node) => Array.isArray(node.default))) {
      await form.choose(jsonFile(savedFile(template, {})));
      await expect(page.locator('#form-open-outcome')).toContainText('Every answer of the file');
      // A form by sections shows them once a file is open.
      if (template.opens === 'task-list') await page.goto(`templates/${template.id}/#all`);
    }
    await form.form.locator('details.form-tools summary').focus();
    await fillByKeyboard(page, planAnswers(template, answers));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Take it away' })).toBeVisible();
    expect(await form.summaryMessages()).toEqual([]);
    expect((await form.save()).answers).toEqual(answers);
  });
}
