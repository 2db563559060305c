/** axe on every page and every state of every form: wide, narrow, dark and in forced colours. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { FormPage } from './form-page.ts';
import { templates } from './resolved-templates.ts';
import { listPagesOfEachKind } from './site-pages.ts';

const looks = [
  { name: 'wide', viewport: { width: 1280, height: 900 } },
  { name: '320 px', viewport: { width: 320, height: 800 } },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const },
  { name: 'forced colours', viewport: { width: 1280, height: 900 }, forcedColors: 'active' as const },
];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolation(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(' | ')}`,
  );
  expect(found, what).toEqual([]);
}

/** Opens every card and every "More detail"; cards inside a closed one come into sight with it. */
async function openEverything(page: Page) {
  const closed = page
    .locator('details.form-more:not([open]) > summary, .form-row__actions button[aria-expanded="false"]')
    .filter({ visible: true });
  for (let left = 300; (await closed.count()) > 0; left--) {
    expect(left, 'something does not open').toBeGreaterThan(0);
    await closed.first().click();
  }
}

test('the check is awake', async ({ page }) => {
  await page.goto('');
  await page.locator('main').evaluate((main) => main.append(document.createElement('input')));
  await expect(expectNoViolation(page, 'an input without a label')).rejects.toThrow(/label/);
});

for (const { name, viewport, ...media } of looks) {
  test.describe(name, () => {
    test.use({ viewport });
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia(media);
    });

    test('every page', async ({ page }) => {
      test.setTimeout(300_000);
      for (const address of listPagesOfEachKind()) {
        await page.goto(address);
        await expectNoViolation(page, address);
      }
    });

    for (const template of templates) {
      test(`${template.id}: empty, filled, with errors, and its check page`, async ({ page }) => {
        test.setTimeout(300_000);
        const form = new FormPage(page);
        await form.goto(template.id);
        await form.check();
        await expectNoViolation(page, 'the check page of an empty form');
        await page.goto(`templates/${template.id}/#all`);
        await expect(page.locator('.govuk-error-message').first()).toBeVisible();
        await expectNoViolation(page, 'the empty form with its errors');
        await form.openAnswers(template, template.examples.awkward.data);
        await page.goto(`templates/${template.id}/#all`);
        await openEverything(page);
        await expectNoViolation(page, 'the filled form');
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, 'no sideways scrolling').toBeLessThanOrEqual(viewport.width);
        await form.check();
        await expectNoViolation(page, 'the check page of the awkward example');
        await form.makePdf(/^Download PDF you can reopen/);
        await expectNoViolation(page, 'after the PDF was made');
      });
    }
  });
}
