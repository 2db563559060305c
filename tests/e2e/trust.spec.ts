/** Can a reader see how far to trust a page, cite it, see what changed in it, and complain? */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { listChapters, listPages } from './site-pages.ts';

const { publisher } = loadEdition('standard');
const chapters = listChapters();
const folder = process.env['FOLDER'] ?? 'dist';
const changes = listPages().filter((page) => page.endsWith('/changes/'));

test.describe('a site that was built long ago', () => {
  for (const address of [chapters[0] ?? '', 'sources/', 'sources/what-has-changed/']) {
    test(`${address} says what is overdue`, async ({ page }) => {
      await page.goto(address);
      const notices = page.locator('[data-due]');
      const days = await notices.evaluateAll((list) =>
        list.map((each) => each.getAttribute('data-due') ?? ''),
      );
      expect(days.length).toBeGreaterThan(0);
      for (const [when, seen] of [
        ['2026-11-22T12:00:00', 0],
        [
          `${days.toSorted().at(-1)}T12:00:00`,
          days.filter((day) => day < (days.toSorted().at(-1) ?? '')).length,
        ],
        ['2099-01-01T12:00:00', days.length],
      ] as const) {
        await page.clock.setFixedTime(when);
        await page.reload();
        await expect(notices.filter({ visible: true }), when).toHaveCount(seen);
      }
      await expect(notices.first()).toContainText(/overdue|past its check date/i);
    });
  }
});

test('every chapter leads to its page of citations and changes, section by section', async ({ page }) => {
  expect(changes).toHaveLength(chapters.length);
  const address = chapters.find((name) => name.includes('how-often/')) ?? '';
  await page.goto(address);
  const source = page.locator('details.carries').nth(1);
  await source.locator('summary').click();
  await source.getByRole('link', { name: 'Cite this section or suggest a change' }).click();
  const anchor = new URL(page.url()).hash.replace('#cite-', '');
  const citation = page.locator(`#cite-${anchor} + [data-cite] [data-citation]`);
  await expect(citation).toContainText(`/handbook/how-often/#${anchor}`);
  await citation.getByRole('link').click();
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
});

test('a citation is copied with its whole address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(changes[0] ?? '');
  const block = page.locator('[data-cite]').nth(1);
  await block.getByRole('button', { name: /^Copy/ }).click();
  await expect(block.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^.+\. “.+”, in the chapter “.+”\. Edition in effect from .+\. http:\/\/localhost:\d+\/handbook\/\S+#\S+$/,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('citations can be read, and nothing is offered that does not work', async ({ page }) => {
    await page.goto(changes[0] ?? '');
    await expect(page.locator('[data-citation]').first()).toContainText('/handbook/');
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});

test('what was added and removed is told apart without colour', async ({ page }) => {
  const withChanges = changes.filter((name) =>
    readFileSync(path.join(folder, name, 'index.html'), 'utf8').includes('class="difference"'),
  );
  for (const address of withChanges) {
    await page.goto(address);
    await expect(page.locator('.difference :is(ins, del)').first()).toContainText(
      /^\[(added|removed): .+\] $/s,
    );
  }
  // A site whose chapters are all in their first version shows no change yet. The style sheet of the page is there.
  await page.goto(changes[0] ?? '');
  await page.evaluate(() => {
    const place = document.createElement('div');
    place.className = 'difference';
    place.append(document.createElement('ins'), document.createElement('del'));
    document.querySelector('main')?.append(place);
  });
  await expect(page.locator('.difference ins').last()).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('.difference del').last()).toHaveCSS('text-decoration-line', 'line-through');
});

test('no summary card is cut off on paper', async ({ page }) => {
  await page.goto('handbook/cards/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  const cards = page.locator('.summary-card');
  await expect(cards).toHaveCount(chapters.length);
  const tooFull = await cards.evaluateAll((list) =>
    list
      .filter((card) => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1)
      .map((card) => card.querySelector('h2')?.textContent.trim()),
  );
  expect(tooFull).toEqual([]);
});

test('the statements say what the edition says, and the footer leads to them', async ({ page }) => {
  await page.goto('');
  const footer = page.locator('footer');
  for (const [name, said] of [
    ['Privacy', [publisher.privacyContact]],
    ['Accessibility statement', [publisher.accessibilityContact]],
    ['How to complain', [publisher.complaintsContact, publisher.complaintsReply, publisher.complaintsNext]],
  ] as const) {
    await footer.getByRole('link', { name }).click();
    for (const words of said) await expect(page.locator('main')).toContainText(words);
  }
});
