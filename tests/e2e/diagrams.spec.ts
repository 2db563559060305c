/** Diagrams are a way through the form and never the only one: by keyboard, by touch, as a list, on paper, in words. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { isWayThrough } from '../../src/documents/diagrams/is-way-through.ts';
import { FormPage } from './form-page.ts';
import { templates } from './resolved-templates.ts';
import { watchPage } from './watch-page.ts';

const withDiagrams = templates.flatMap((template) =>
  (template.diagrams ?? []).map((diagram) => ({ template, diagram, name: `${template.id} ${diagram.id}` })),
);
const ways = withDiagrams.filter(({ diagram }) => isWayThrough(diagram));
const pictures = withDiagrams.filter(({ diagram }) => !isWayThrough(diagram));

const complaintsOf = async (page: Page, selector: string) => {
  const { violations } = await new AxeBuilder({ page }).include(selector).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

test('there are diagrams that lead through a form, and others', () => {
  expect(ways.length).toBeGreaterThan(3);
  expect(pictures.length).toBeGreaterThan(0);
});

/** The diagram in the list of sections, opened where it waits closed. */
async function openWay(page: Page, title: string) {
  const group = page.getByRole('group', { name: title, exact: true });
  await expect(group).toBeVisible();
  const closed = group.locator('summary', { hasText: /^Show all/ });
  if (await closed.count()) await closed.click();
  return group;
}

for (const { template, diagram, name } of ways) {
  const asked = diagram.nodes.filter(({ question }) => question !== undefined);
  // The first view of a form has no name in the address.
  const tasks = template.opens === 'task-list' ? '' : '#tasks';

  test.describe(name, () => {
    test('leads from each stage to its question by keyboard, and says what holds something', async ({
      page,
    }) => {
      const watch = watchPage(page);
      const form = new FormPage(page);
      await form.goto(template.id, tasks);
      const picture = (await openWay(page, diagram.title)).locator('svg');
      await expect(picture).toBeVisible();
      await expect(picture.getByRole('listitem')).toHaveCount(diagram.nodes.length);
      const links = picture.getByRole('link');
      await expect(links).toHaveCount(asked.length);
      for (const [index, link] of (await links.all()).entries()) {
        const words = new RegExp(`^\\w+ \\d+ of ${diagram.nodes.length}(, .+)?: .+, not (started|chosen)$`);
        expect(await link.getAttribute('aria-label'), `stage ${index + 1}`).toMatch(words);
        const box = await link.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      const last = links.last();
      await links.nth(asked.length - 2).focus();
      await page.keyboard.press('Tab');
      await expect(last).toBeFocused();
      await page.keyboard.press('Enter');
      const question = asked.at(-1)?.question?.split('.')[0] ?? '';
      await expect
        .poll(() =>
          page.evaluate(
            () => document.activeElement?.closest('[id^="q-"]')?.id ?? document.activeElement?.id,
          ),
        )
        .toMatch(new RegExp(`^q-${question}`));
      expect(watch.complaints).toEqual([]);
    });

    test('shows what the worked example holds, in the drawing and in the list', async ({ page }) => {
      const form = new FormPage(page);
      await form.goto(template.id, tasks);
      await form.openAnswers(template, template.examples.worked.data);
      const group = await openWay(page, diagram.title);
      const held = group.locator('svg').getByRole('link', { name: /, (holds something|chosen)$/ });
      const count = await held.count();
      expect(count).toBeGreaterThan(0);
      await expect(group).toContainText(`${count} of ${diagram.nodes.length}`);
      await expect(group.locator('svg .diagram__tick')).toHaveCount(count);
      await group.getByRole('button', { name: 'Show as a list' }).click();
      await expect(
        group.locator('ol').getByRole('link', { name: /, (holds something|chosen)$/ }),
      ).toHaveCount(count);
      expect(await complaintsOf(page, '.diagram')).toEqual([]);
    });

    test('is a list at 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await new FormPage(page).goto(template.id, tasks);
      const group = await openWay(page, diagram.title);
      await expect(group.locator('svg')).toBeHidden();
      await expect(group.locator('ol').getByRole('link')).toHaveCount(asked.length);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await complaintsOf(page, '.diagram')).toEqual([]);
    });
  });
}

for (const { template, diagram, name } of pictures) {
  test(`${name} is on the page with its words, and readable at 320 pixels`, async ({ page }) => {
    await page.goto(`templates/${template.id}/`);
    await page.locator('summary', { hasText: `Diagram: ${diagram.title}` }).click();
    const figure = page.locator('figure.diagram', { hasText: diagram.title });
    if (diagram.kind === 'matrix') {
      await expect(figure.getByRole('rowheader')).toHaveText(diagram.nodes.map(({ label }) => label));
    } else {
      await expect(figure.getByRole('img', { name: diagram.title })).toBeVisible();
      await expect(figure.locator('ol > li')).toHaveCount(diagram.nodes.length);
    }
    await figure.locator('summary', { hasText: 'What this diagram says' }).click();
    await expect(figure.getByText(diagram.textAlternative)).toBeVisible();
    expect(await complaintsOf(page, '.diagram')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(figure.locator('svg')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('chapters show diagrams, and print them', async ({ page }) => {
  await page.goto('handbook/reflective-models/');
  const figures = page.locator('figure.diagram');
  expect(await figures.count()).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  for (const figure of await figures.all()) await expect(figure.locator('svg')).toBeVisible();
  expect(await complaintsOf(page, '.diagram')).toEqual([]);
});
