/** A copy with a password: what is asked of the password, what comes out, and that it goes nowhere else. */
import { execFileSync, spawnSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { FormPage } from './form-page.ts';
import { getResolved } from './resolved-templates.ts';
import { watchPage } from './watch-page.ts';

const evaluation = getResolved('evaluation');

async function openBox(page: Page): Promise<void> {
  const form = new FormPage(page);
  await form.goto(evaluation.id);
  await form.openAnswers(evaluation, evaluation.examples.worked.data);
  await form.check();
  await page.getByText('Make a copy that opens with a password').click();
  await expect(page.getByRole('button', { name: 'Download the copy with a password' })).toBeVisible();
}

test('a weak, a short and a mistyped password are refused, a strong one makes a locked file', async ({
  page,
}) => {
  const watch = watchPage(page);
  await openBox(page);
  const [first, again] = [page.locator('#protect-password'), page.locator('#protect-again')];
  const make = page.getByRole('button', { name: 'Download the copy with a password' });
  const box = page.locator('.form-protect');

  await make.click();
  await expect(box).toContainText('Enter a password');
  await expect(first).toBeFocused();
  await first.fill('short');
  await expect(box).toContainText('Too short');
  await first.fill('Safeguarding2025');
  await expect(box).toContainText('Easy to guess');
  await first.fill('otter-lamp-violin-crate');
  await expect(box).toContainText('Hard to guess');
  await again.fill('otter-lamp-violin-create');
  await make.click();
  await expect(box).toContainText('Enter the same password twice');
  await expect(again).toBeFocused();
  await again.fill('otter-lamp-violin-crate');

  await expect(first).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Show the password' }).click();
  await expect(first).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Hide the password' }).click();

  const coming = page.waitForEvent('download');
  await make.click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^evaluation-\d{4}-\d\d-\d\d-protected\.pdf$/);
  const path = await file.path();
  const text = execFileSync('pdftotext', ['-upw', 'otter-lamp-violin-crate', path, '-'], {
    encoding: 'utf8',
  });
  expect(text).toContain(evaluation.title);
  expect(spawnSync('pdftotext', [path, '-']).status).not.toBe(0);
  await expect(box).toContainText('Open it with the password before you send it');
  expect(watch.complaints).toEqual([]);
});

test('a password is made for the person, shown, and typed in twice', async ({ page }) => {
  await openBox(page);
  await page.getByRole('button', { name: 'Make a password for me' }).click();
  const made = await page.locator('#protect-password').inputValue();
  expect(made).toMatch(/^([a-z]{4}-){4}[a-z]{4}$/);
  await expect(page.locator('#protect-again')).toHaveValue(made);
  await expect(page.locator('#protect-password')).toHaveAttribute('type', 'text');
  await expect(page.locator('.form-protect')).toContainText('Hard to guess');
  const found = await new AxeBuilder({ page }).include('.form-protect').analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
});
