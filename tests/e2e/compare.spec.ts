/** The policies side by side: every topic with every setting, readable on a phone, with links; no script needed. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { loadEdition } from '../../src/editions/load-edition.ts';

const edition = loadEdition('standard');
const settings = Object.values(edition.settings).map(({ title }) => title);
const topics = [...new Set(Object.values(edition.arrangements).map(({ topic }) => topic))];
test.use({ javaScriptEnabled: false });

test('each topic has each setting, and silence is said', async ({ page }) => {
  await page.goto('compare/');
  for (const topic of topics) {
    const row = page.locator(`section[aria-labelledby="${topic}"]`);
    await expect(row.locator('dt'), topic).toHaveText(settings);
    const cells = await row.locator('dd').allInnerTexts();
    expect(
      cells.filter((text) => text.trim() === ''),
      topic,
    ).toEqual([]);
  }
  await expect(page.locator('section[aria-labelledby="how-long"]')).toContainText(
    'The policy says nothing on this.',
  );
});

test('differing figures stand next to each other, with their sources', async ({ page }) => {
  await page.goto('compare/');
  const row = page.locator('section[aria-labelledby="how-often"]');
  for (const figure of ['every 4 weeks', 'every 12 weeks', 'every 16 weeks', 'every month'])
    await expect(row).toContainText(figure);
  await row.getByText('Where this stands').first().click();
  await expect(row.locator('a[href*="/sources/#"]').first()).toBeVisible();
  await expect(row.locator('a[href*="/handbook/"]').first()).toBeVisible();
});

test('contradictions are listed', async ({ page }) => {
  await page.goto('compare/');
  const list = page.locator('section[aria-labelledby="contradictions"]');
  const noted = Object.values(edition.arrangements).filter(({ note }) => note !== undefined);
  await expect(list.getByRole('listitem')).toHaveCount(noted.length);
  await expect(list.getByRole('link', { name: 'SWIN-STATE-14' })).toBeVisible();
});

test('at 375 pixels a topic is a card: one setting under the other, nothing sideways', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('compare/');
  const cells = page.locator('section[aria-labelledby="how-often"] dl > div');
  const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
});

test.describe('with axe', () => {
  test.use({ javaScriptEnabled: true });
  test('the comparison and the answers have no violation', async ({ page }) => {
    for (const address of ['compare/', 'what-applies/#in=schools&as=school-case-holder']) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`),
        address,
      ).toEqual([]);
    }
  });
});
