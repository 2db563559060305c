/** The handbook can be read: without JavaScript, on a narrow screen, by keyboard, and under its strict policy. */
import { expect, test } from '@playwright/test';
import { listChapters, listPages } from './site-pages.ts';
import { watchPage } from './watch-page.ts';

const pages = listPages();
const chapters = listChapters();

test('the site has chapters and forms', () => {
  expect(chapters.length).toBeGreaterThan(10);
  expect(pages.filter((page) => /^templates\/[^/]+\/$/.test(page)).length).toBeGreaterThanOrEqual(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page has a title, one h1 and its main content', async ({ page }) => {
    for (const address of pages) {
      await page.goto(address);
      await expect(page.locator('h1'), address).toHaveCount(1);
      await expect(page.locator('h1'), address).toBeVisible();
      await expect(page.locator('main'), address).toHaveCount(1);
      expect(await page.title(), address).not.toBe('');
    }
  });

  test('the source of a section opens and a definition is reachable', async ({ page }) => {
    await page.goto(chapters[0] ?? '');
    const source = page.locator('details', { hasText: 'Where this comes from' }).first();
    await source.locator('summary').click();
    await expect(source.getByText(/HERTS-/).first()).toBeVisible();
  });

  test('a form says that it needs JavaScript and what to do', async ({ page }) => {
    await page.goto('templates/session-record/');
    const notice = page.locator('main noscript').first();
    await expect(notice).toBeVisible();
    expect(await notice.textContent()).toMatch(/needs JavaScript.*Turn JavaScript on/);
    await expect(page.locator('.form__all')).toHaveAttribute('inert', /.*/);
  });
});

test('no page scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of pages) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${address} is ${width} pixels wide`).toBeLessThanOrEqual(320);
  }
});

test('no page breaks its policy, fails a script or asks another site', async ({ page }) => {
  const watch = watchPage(page);
  for (const address of pages.filter((name) => name !== '404.html')) {
    await page.goto(address, { waitUntil: 'load' });
  }
  expect(watch.complaints).toEqual([]);
  const origin = new URL(page.url()).origin;
  expect(watch.requests.map((request) => request.url()).filter((url) => !url.startsWith(origin))).toEqual([]);
});

test('a chapter runs one tiny script, which looks at the day of its review', async ({ page }) => {
  const watch = watchPage(page);
  await page.goto(chapters[0] ?? '', { waitUntil: 'networkidle' });
  const scripts = watch.requests.filter((request) => request.resourceType() === 'script');
  expect(scripts).toHaveLength(1);
  const code = (await (await scripts[0]?.response())?.text()) ?? '';
  expect(code).toContain('data-due');
  expect(code.length).toBeLessThan(400);
});

test('the skip link is first and leads to the content', async ({ page }) => {
  await page.goto(chapters[0] ?? '');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveText(/skip to main content/i);
  await page.keyboard.press('Enter');
  const target = await page.evaluate(() => location.hash.slice(1));
  await expect(page.locator(`#${target}`)).toBeVisible();
});

test('a definition opens and closes by keyboard', async ({ page }) => {
  await page.goto('handbook/how-often/');
  const term = page.locator('main [popovertarget]').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const definition = page.locator('[popover]:popover-open');
  await expect(definition).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(definition).toHaveCount(0);
});

test('chapters lead on to each other and to the forms they speak of', async ({ page }) => {
  await page.goto('handbook/recording/');
  const forms = page.locator('main a[href*="templates/session-record"]');
  await forms.filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/\/templates\/session-record\//);
  await page.goBack();
  await page.locator('a[rel="next"]').first().click();
  await expect(page).toHaveURL(/\/handbook\/.+\//);
});

test('an unknown address answers 404 with a way on', async ({ page }) => {
  const response = await page.goto('no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main a').first()).toBeVisible();
});
