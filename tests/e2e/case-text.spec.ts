/** Text for a case system: copied only when asked, said, within limits, and by hand where the browser refuses. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readDocx } from '../docx/reader/read-docx.ts';
import { FormPage } from './form-page.ts';
import { getResolved } from './resolved-templates.ts';
import { watchPage } from './watch-page.ts';

const template = getResolved('session-record');
const worked = template.examples.worked.data;

async function openBox(page: Page): Promise<FormPage> {
  const form = new FormPage(page);
  await form.goto(template.id, '#all');
  await form.openAnswers(template, worked);
  await form.check();
  await page.getByText('Copy text for a case system').click();
  await expect(page.getByLabel('Where you are going to paste it')).toBeVisible();
  return form;
}
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

// A button that is not there is missed at once.
test.use({ actionTimeout: 15_000 });

test.describe('where the browser lets a page copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies everything, a section and an answer as plain text, and says so', async ({ page }) => {
    const watch = watchPage(page);
    await openBox(page);
    await page.getByRole('button', { name: 'Copy everything' }).click();
    await expect(page.getByText('Copied: Everything')).toBeVisible();
    const all = await pasted(page);
    expect(all).toContain(template.title);
    expect(all).toContain('Family Elm');

    await page.getByRole('button', { name: /^Copy this section ?: Next session$/ }).click();
    await expect(page.getByText('Copied: Next session')).toBeVisible();
    const section = await pasted(page);
    expect(section).toContain('9 October 2025');
    expect(section).not.toContain('Family Elm');

    await page.getByText('One answer of “Next session”').click();
    await page.getByRole('button', { name: /^Copy this answer ?: Date of next session$/ }).click();
    await expect(page.getByText('Copied: Date of next session')).toBeVisible();
    expect(await pasted(page)).toBe('9 October 2025');
    expect(watch.complaints).toEqual([]);
  });

  test('copies headings and tables as rich text with the plain text beside it', async ({ page }) => {
    await openBox(page);
    await page
      .getByLabel('Where you are going to paste it')
      .selectOption({ label: 'Any system: with headings, bold words and tables' });
    await page.getByRole('button', { name: /^Copy this section ?: Agreed Actions$/ }).click();
    await expect(page.getByText('Copied: Agreed Actions')).toBeVisible();
    const kinds = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(kinds.html).toContain('<table');
    expect(kinds.html).toContain('Attend the strategy discussion');
    expect(kinds.text).toContain('Attend the strategy discussion');
    expect(kinds.text).not.toContain('<');
  });

  test('puts nothing on the clipboard before a button is pressed', async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => navigator.clipboard.writeText('mine'));
    await openBox(page);
    expect(await pasted(page)).toBe('mine');
  });
});

test('gives the text to copy by hand where the browser refuses', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: () => Promise.reject(new Error('refused')),
        write: () => Promise.reject(new Error('refused')),
      },
    });
  });
  await openBox(page);
  await page.getByRole('button', { name: /^Copy this section ?: Next session$/ }).click();
  const box = page.getByLabel(/Your browser did not let this page copy/);
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(/9 October 2025/);
  const marked = await box.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(marked).toBe((await box.inputValue()).length);
  await page.getByRole('button', { name: 'Hide this text' }).click();
  await expect(box).toHaveCount(0);
});

test('saves a Word document that holds every word of the check page', async ({ page }) => {
  const watch = watchPage(page);
  await openBox(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a Word document' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('session-record-2025-09-11.docx');
  await expect(
    page.getByText('Your browser was given the file session-record-2025-09-11.docx'),
  ).toBeVisible();
  const { paragraphs } = readDocx(readFileSync(await file.path()));
  const words = paragraphs.map(({ text }) => text).join('\n');
  for (const piece of ['Family Elm', '9 October 2025', 'Supervisor B']) expect(words).toContain(piece);
  expect(watch.complaints).toEqual([]);
});
