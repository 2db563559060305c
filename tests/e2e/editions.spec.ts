/**
 * Every edition of the project is a whole site: its name, brand and figures, what concerns its settings and nothing of
 * the others. EDITION_SITES names the folder with a built site for each; `npm test` builds them.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as plain } from '@playwright/test';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { publishedTemplates } from '../../src/editions/apply-edition.ts';
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { sayAttributed } from '../../src/editions/say-attributed.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';
import { watchPage } from './watch-page.ts';

const sites = process.env['EDITION_SITES'];
const editions = listEditions('.').filter((id) => id !== 'standard');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
    const [firstTemplate = ''] = publishedTemplates(
      edition,
      loadEditionTemplates(edition).map((template) => template.id),
    );
    const pages = [
      '',
      'handbook/',
      'handbook/how-often/',
      'templates/',
      `templates/${firstTemplate}/`,
      'sources/',
    ];
    if (sites && existsSync(path.join(folder, 'what-applies', 'index.html'))) pages.push('what-applies/');

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
      const table = page.getByRole('group', { name: /^Table: Setting/ }).first();
      const shown = await table.locator('tbody tr td:first-child').allInnerTexts();
      expect([...new Set(shown)]).toEqual(Object.values(edition.settings).map(({ title }) => title));
      const figures = Object.values(edition.frequencies).filter(
        ({ counts, setting }) =>
          counts === 'sessions' && setting !== undefined && setting in edition.settings,
      );
      const [key] =
        Object.entries(edition.frequencies).find(([, frequency]) => frequency === figures[0]) ?? [];
      if (key !== undefined) await expect(table).toContainText(sayAttributed(`{every:${key}}`, edition));
      expect(await page.locator('main').innerText()).not.toMatch(/\{[a-zA-Z:-]+\}|undefined/);
    });

    test('has pages without a fault', async ({ page }) => {
      const watch = watchPage(page);
      for (const address of pages) {
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
  });
}
