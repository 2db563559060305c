/** Search: loaded when used, by keyboard, with an announced count, and without sending the words anywhere. */
import { expect, test } from '@playwright/test';
import { watchPage } from './watch-page.ts';

test('finds a chapter by keyboard and says how many there are', async ({ page }) => {
  const watch = watchPage(page);
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(watch.requests.filter((request) => request.url().includes('pagefind'))).toEqual([]);

  await page
    .getByRole('searchbox')
    .or(page.locator('main input[type="search"], main input[type="text"]'))
    .first()
    .focus();
  await page.keyboard.type('frequency of supervision');
  await page.keyboard.press('Enter');
  await expect(
    page
      .locator('main [aria-live], main [role="status"]')
      .filter({ hasText: /\d+ pages? match/ })
      .first(),
  ).toBeVisible();
  const results = page.locator('main a[href*="/handbook/"]');
  await expect(results.first()).toBeVisible();

  expect(page.url()).not.toContain('frequency');
  expect(
    watch.requests.filter((request) => /frequency|supervision/.test(new URL(request.url()).search)),
  ).toEqual([]);
  expect(watch.complaints).toEqual([]);

  await results.first().click();
  await expect(page).toHaveURL(/\/handbook\//);
});

test('says so when nothing is found', async ({ page }) => {
  await page.goto('search/');
  await page.locator('main input').first().fill('zzzzqqqq');
  await page.keyboard.press('Enter');
  await expect(
    page
      .locator('main [aria-live], main [role="status"]')
      .filter({ hasText: /No page matches/ })
      .first(),
  ).toBeVisible();
});
