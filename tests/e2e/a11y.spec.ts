/**
 * axe on every page and every state of every form: wide, narrow, dark and in forced colours. Each state is reached
 * once and looked at in every way there; in other colours only what has to do with colours is asked again.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { FormPage } from './form-page.ts';
import { templates } from './resolved-templates.ts';
import { listPages, listPagesOfEachKind } from './site-pages.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 800 };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe that colours can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const analyze = async (builder: AxeBuilder): Promise<string[]> => {
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(' | ')}`,
  );
};

const analyzeWhole = (page: Page) => analyze(new AxeBuilder({ page }).withTags(rules));

async function expectWhole(page: Page, what: string) {
  expect.soft(await analyzeWhole(page), what).toEqual([]);
}

async function expectColours(page: Page, what: string) {
  const found = await analyze(new AxeBuilder({ page }).withRules(colourRules));
  expect.soft(found, what).toEqual([]);
}

/** Looks at what the page shows now in every way, and leaves it wide and light. */
async function expectNoViolation(page: Page, what: string) {
  await expectWhole(page, `${what}, wide`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColours(page, `${what}, dark`);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expectColours(page, `${what}, forced colours`);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(narrow);
  await expectWhole(page, `${what}, 320 px`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${what}: no sideways scrolling at 320 px`).toBeLessThanOrEqual(narrow.width);
  await page.setViewportSize(wide);
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
  expect((await analyzeWhole(page)).join('\n')).toMatch(/label/);
});

const addresses = listPagesOfEachKind();
const SHARE = 6;
for (let start = 0; start < addresses.length; start += SHARE) {
  const some = addresses.slice(start, start + SHARE);
  test(`pages from /${some[0]}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const address of some) {
      await page.goto(address);
      await expectNoViolation(page, address);
    }
  });
}

test('the pages that are made of one piece, as a desktop shows them', async ({ page }) => {
  test.setTimeout(300_000);
  const rest = listPages().filter((address) => !addresses.includes(address));
  for (const address of rest) {
    await page.goto(address);
    await expectWhole(page, address);
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
    // Which errors an empty form has, errors.spec.ts asks of the rules.
    if (template.kind === 'record') await expect(page.locator('.govuk-error-message').first()).toBeVisible();
    await expectNoViolation(page, 'the empty form with its errors');
    await form.openAnswers(template, template.examples.awkward.data);
    await page.goto(`templates/${template.id}/#all`);
    await openEverything(page);
    await expectNoViolation(page, 'the filled form');
    await form.check();
    await expectNoViolation(page, 'the check page of the awkward example');
    await form.makePdf(/^Download PDF you can reopen/);
    await expectNoViolation(page, 'after the PDF was made');
  });
}
