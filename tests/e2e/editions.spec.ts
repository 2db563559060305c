/**
 * Every edition of the project is a whole site: its name, brand and figures, what concerns its settings and nothing of
 * the others. EDITION_SITES names the folder with a built site for each; `npm test` builds them.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as plain, type Page } from '@playwright/test';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { sayAttributed } from '../../src/editions/say-attributed.ts';
import { listPages } from './site-pages.ts';
import { watchPage } from './watch-page.ts';

const sites = process.env['EDITION_SITES'];
const editions = listEditions('.').filter((id) => id !== 'standard');
const standard = loadEdition('standard');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How many pages a test looks at. */
const SHARE = 20;

/** The words between a heading of the second level and the next. */
const sectionText = (page: Page, heading: string) =>
  page.getByRole('heading', { level: 2, name: heading }).evaluate((start) => {
    const said: string[] = [];
    // A heading and the link to it stand together in one element.
    for (
      let at = start.parentElement?.nextElementSibling;
      at && !at.querySelector('h2');
      at = at.nextElementSibling
    )
      said.push((at as HTMLElement).innerText);
    return said.join('\n');
  });

plain.skip(!sites, 'EDITION_SITES names no built sites; npm test builds them');

for (const id of editions) {
  const edition = loadEdition(id);
  const folder = path.join(sites ?? '', id);
  const test = plain.extend<object, { site: string }>({
    site: [
      // Playwright reads from the pattern that this fixture needs no other.
      async ({}, use) => {
        const server = sites ? await serveFolder({ folder, base: `/${id}/` }) : undefined;
        await use(server?.url ?? '');
        await server?.close();
      },
      { scope: 'worker' },
    ],
    baseURL: ({ site }, use) => use(site),
  });

  test.describe(`the edition ${id}`, () => {
    test('has its own name, brand and logo', async ({ page }) => {
      await page.goto('');
      await expect(page).toHaveTitle(edition.title);
      const logo = page.locator('header img').first();
      await expect(logo).toHaveAttribute('alt', edition.brand.logoAlt);
      expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      const colour = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--brand-colour'),
      );
      expect(colour.trim().toLowerCase()).toBe(edition.brand.colour);
    });

    test('shows the rows of its settings, with its figures, and none of the others', async ({ page }) => {
      await page.goto('handbook/how-often/');
      const pattern = await sectionText(page, 'The pattern in each setting');
      const served = Object.keys(edition.settings);
      // A table by setting of one row compares nothing: it stands there as words under its heads.
      const rows = page
        .getByRole('group', { name: /^Table: Setting/ })
        .first()
        .locator('tbody tr');
      const shown = await rows.locator('td:first-child').allInnerTexts();
      const titles = served.map((setting) => edition.settings[setting]?.title ?? '');
      if (shown.length > 0) expect([...new Set(shown)]).toEqual(titles);
      else expect([served.length, pattern]).toEqual([1, expect.stringContaining('How often: ')]);
      for (const [setting, { title }] of Object.entries(standard.settings))
        if (!served.includes(setting)) expect(pattern).not.toContain(title);
      const [key] =
        Object.entries(edition.frequencies).find(
          ([, { counts, setting }]) => counts === 'sessions' && served.includes(setting ?? ''),
        ) ?? [];
      if (key !== undefined) expect(pattern).toContain(sayAttributed(`{every:${key}}`, edition));
      expect(await page.locator('main').innerText()).not.toMatch(/\{[a-zA-Z:-]+\}|undefined/);
    });

    // Every page once, as a desktop shows it; a11y.spec.ts looks at the same pages of the standard edition in every way.
    const pages = sites && existsSync(folder) ? listPages(folder) : [];
    for (let start = 0; start < pages.length; start += SHARE) {
      const some = pages.slice(start, start + SHARE);
      test(`has pages without a fault, from /${some[0]}`, async ({ page }) => {
        test.setTimeout(300_000);
        const watch = watchPage(page);
        for (const address of some) {
          const answer = await page.goto(address);
          expect(answer?.status(), address).toBe(200);
          await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          expect(
            violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`),
            address,
          ).toEqual([]);
        }
        expect(watch.complaints).toEqual([]);
      });
    }
  });
}
