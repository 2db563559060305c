/**
 * A second edition, built under a sub-path: its values, terms and brand come through on pages, in the form and in the
 * document. TINY_DIST names the built site of tests/editions/tiny; `npm test` builds it.
 */
import { execFileSync } from 'node:child_process';
import { expect, test as plain } from '@playwright/test';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { getTemplate } from '../../src/schemas/load-templates.ts';
import { validExample } from '../editions/valid-example.ts';
import { FormPage } from './form-page.ts';
import { watchPage } from './watch-page.ts';

const folder = process.env['TINY_DIST'];
const edition = loadEdition('tiny', 'tests');
const template = applyEdition(getTemplate('session-record'), edition);

const test = plain.extend<object, { site: string }>({
  site: [
    // Playwright reads from the pattern that this fixture needs no other.
    async ({}, use) => {
      const server = folder ? await serveFolder({ folder, base: '/tiny/' }) : undefined;
      await use(server?.url ?? '');
      await server?.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});
test.skip(!folder, 'TINY_DIST names no built site; npm test builds one');

test('title, brand, terms and frequencies stand on the pages', async ({ page }) => {
  await page.goto('');
  await expect(page).toHaveTitle(edition.title);
  const logo = page.locator('header img').first();
  await expect(logo).toHaveAttribute('alt', edition.brand.logoAlt);
  await expect(logo).toHaveAttribute('src', '/tiny/logo.png');
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);
  const colour = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--brand-colour'),
  );
  expect(colour.trim().toLowerCase()).toBe(edition.brand.colour);
  await page.goto('handbook/how-often/');
  await expect(page.locator('main')).toContainText(edition.terms.supervisor.one);
  await expect(page.locator('main')).toContainText('4 weeks');
  expect((await page.locator('main').innerText()).match(/\{[a-zA-Z:-]+\}/)).toBeNull();
});

test('every link stays under the sub-path', async ({ page }) => {
  await page.goto('');
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !link?.startsWith('/tiny/'))).toEqual([]);
});

test('the form speaks and prints as the edition wants', async ({ page }) => {
  const watch = watchPage(page);
  const form = new FormPage(page);
  await form.goto(template.id, '#all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mentoring session record');
  await expect(page.locator('#form')).toContainText('What we said we would do');
  await expect(page.locator('#q-followUpNotes')).toHaveCount(0);
  await form.openAnswers(template, template.examples.worked.data);
  await form.check();
  const { path } = await form.makePdf(/^Download PDF you can reopen/);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(text).toContain(edition.agency);
  expect(text).toContain(edition.marking ?? 'no marking');
  expect(text).toContain('Mentoring session record');
  expect(text).toContain('What we said we would do');
  // The page carries only the address of the logo; it is fetched when the file is made.
  expect(execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' })).toMatch(/image\s+236\s+236\s+rgb/);
  expect(watch.complaints).toEqual([]);
});

test('search works under the sub-path', async ({ page }) => {
  const watch = watchPage(page);
  await page.goto('search/');
  await page.locator('main input[type="search"]').fill('mentor');
  await page.keyboard.press('Enter');
  await expect(page.locator('main a[href^="/tiny/handbook/"]').first()).toBeVisible();
  expect(watch.complaints).toEqual([]);
});

test('citations and suggestions use the address that the edition gives', async ({ page }) => {
  await page.goto('handbook/how-often/changes/');
  const block = page.locator('[data-cite]').first();
  const address = 'https://supervision.example.org/tiny/handbook/how-often/';
  await expect(block.locator('[data-citation]')).toContainText(`${edition.agency}. ${edition.title}.`);
  await expect(block.locator('[data-citation]')).toContainText(address);
  const href = await block.getByRole('link', { name: /^Suggest a change/ }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.pathname).toBe('handbook@example.com');
  expect(mail.searchParams.get('body')).toContain(address);
});

test('text for the edition’s case system comes in its order, and in parts where a box is too small', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const form = new FormPage(page);
  await form.goto(template.id, '#all');
  await form.openAnswers(template, validExample(template.id));
  await form.check();
  await page.getByText('Copy text for a case system').click();
  await expect(page.getByLabel('Where you are going to paste it')).toHaveValue('sample-cases');
  const sections = await page.locator('.form-case-section > h4').allInnerTexts();
  const [actions, session] = ['actions', 'session'].map(
    (id) => template.sections.find((section) => section.id === id)?.title,
  );
  expect(sections.slice(1, 3)).toEqual([actions, session]);

  const everything = page.locator('.form-notice', { hasText: 'Everything is longer than one box' });
  await expect(everything).toContainText('the box takes 200');
  const buttons = everything.getByRole('button');
  let whole = '';
  for (const button of await buttons.all()) {
    await button.click();
    await expect(page.locator('.form-case-said')).toContainText(/Copied: Everything, part \d+ of \d+/);
    const part = await page.evaluate(() => navigator.clipboard.readText());
    expect(part.length).toBeLessThanOrEqual(200);
    whole += part;
  }
  expect(whole).toContain(template.title);
  for (const section of template.sections
    .map(({ title }) => title)
    .filter((title) => sections.includes(title)))
    expect(whole).toContain(section);
});
