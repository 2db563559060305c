/** Going to and fro in the form and leaving it: nothing typed is lost, and the browser asks first. */
import { expect, test } from '@playwright/test';
import { FormPage } from './form-page.ts';

test('Back and Forward go through the sections and keep what was typed', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto('session-record');
  await page.locator('.govuk-task-list a').first().click();
  await expect(page).toHaveURL(/#section-/);
  const first = page.url();
  const box = page.locator('#form input[type="text"]:visible').first();
  await box.fill('Typed before Back');
  await page.getByRole('button', { name: /^Continue/ }).click();
  const second = page.url();
  expect(second).not.toBe(first);
  await expect(page.locator(':focus')).toHaveAttribute('id', /^section-/);

  await page.goBack();
  await expect(page).toHaveURL(first);
  await expect(box).toHaveValue('Typed before Back');
  await page.goForward();
  await expect(page).toHaveURL(second);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sections' })).toBeVisible();
  expect(decodeURIComponent(page.url())).not.toContain('Typed');
});

test('the browser asks before typing is lost, and not after it was saved', async ({ page }) => {
  const form = new FormPage(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await form.goto('evaluation');
  await page.reload();
  expect(asked).toEqual([]);
  await expect(form.form).toHaveAttribute('data-ready', 'true');

  // Typed and not yet left: the box has handed nothing over so far.
  await page.locator('#q-aboutSupervisor').pressSequentially('Sam Example');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(form.form).toHaveAttribute('data-ready', 'true');

  await page.locator('#q-aboutSupervisor').pressSequentially('Sam Example');
  expect((await form.save()).answers['aboutSupervisor']).toBe('Sam Example');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('a removed row comes back with undo, in its place', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto('session-record', '#all');
  const add = page.locator('#q-agendaItems-add');
  for (const topic of ['First topic', 'Second topic']) {
    await add.click();
    await page.locator('#form li.form-row--open input[type="text"]:visible').last().fill(topic);
  }
  const before = (await form.save()).answers['agendaItems'];
  expect(before).toHaveLength(2);
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  expect((await form.save()).answers['agendaItems']).toHaveLength(1);
  await page.locator('#q-agendaItems-undo').click();
  expect((await form.save()).answers['agendaItems']).toEqual(before);
});

test('an incomplete record can be taken away as a draft', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto('contract-direct-work');
  await form.check();
  await expect(page.locator('.form-status')).toContainText('Draft');
  const { file } = await form.makePdf(/^Download PDF you can reopen/);
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
  await page.getByRole('button', { name: /^Download a final copy/ }).click();
  await expect(page.locator('.form-pdf')).toContainText('A final copy needs a complete record.');
});
