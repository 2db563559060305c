/**
 * Does anything leave the browser? While a form is filled, checked, saved, reopened and printed, the site asks only
 * for its own static files, none of which carries anything typed; and nothing is left behind on the device.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { FormPage, jsonFile } from './form-page.ts';
import { savedFile, templates, textsIn } from './resolved-templates.ts';
import { watchPage, type PageWatch } from './watch-page.ts';

/** Words that must not be found in any request; plain lower-case ones could be in the name of any file. */
const wordsOf = (answers: unknown) =>
  [...new Set(textsIn(answers).flatMap((text) => text.split(/\s+/)))].filter(
    (word) => word.length > 5 && /[^a-z.,]/.test(word),
  );

async function expectNothingLeft(page: Page, watch: PageWatch, answers: unknown) {
  const { origin } = new URL(page.url());
  const words = wordsOf(answers);
  expect(words.length).toBeGreaterThan(3);
  for (const request of watch.requests) {
    const url = request.url();
    // Made on the page itself: the file that is given to the browser, and the worker's code.
    if (url.startsWith(`blob:${origin}`)) continue;
    expect(new URL(url).origin, url).toBe(origin);
    expect(request.method(), url).toBe('GET');
    expect(request.postData(), url).toBeNull();
    expect(new URL(url).search, url).toBe('');
    const said = decodeURIComponent(url) + JSON.stringify(await request.allHeaders());
    expect(
      words.filter((word) => said.includes(word)),
      url,
    ).toEqual([]);
  }
  expect(watch.complaints).toEqual([]);
  expect(decodeURIComponent(page.url())).toMatch(/^[a-z]+:\/\/localhost:\d+\/[a-z/-]*(#[\w-]+)?$/);
  const kept = await page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(await page.context().cookies()).toEqual([]);
}

for (const template of templates) {
  test(`${template.id}: filling, checking, saving, printing and reopening`, async ({ page }) => {
    const answers = template.examples.awkward.data;
    const watch = watchPage(page);
    const form = new FormPage(page);
    await form.goto(template.id);
    await page.waitForLoadState('networkidle');
    watch.startAfresh();

    await form.openAnswers(template, answers);
    const view = page.getByRole('link', { name: /everything on one page/i });
    if (await view.count()) await view.first().click();
    const box = page.locator('#form textarea:visible, #form input[type="text"]:visible').first();
    await box.fill('Typed-by-hand about Grzegorz');
    await form.save();
    await form.check();
    const { path } = await form.makePdf(/^Download PDF you can reopen/);
    await form.choose({ name: 'record.pdf', mimeType: 'application/pdf', buffer: readFileSync(path) });
    await expect(page.locator('#form-open-outcome')).toContainText(
      'Every answer of the file is in the form.',
    );
    await page.waitForLoadState('networkidle');
    await expectNothingLeft(page, watch, { answers, typed: 'Typed-by-hand Grzegorz' });
  });
}

test('opening a file on the home page', async ({ page }) => {
  const [template] = templates;
  if (!template) throw new Error('no template');
  const watch = watchPage(page);
  await page.goto('', { waitUntil: 'networkidle' });
  watch.startAfresh();
  await page
    .locator('#open-saved-file')
    .setInputFiles(jsonFile(savedFile(template, template.examples.awkward.data)));
  await expect(page.locator('#form')).toHaveAttribute('data-ready', 'true');
  await page.waitForLoadState('networkidle');
  expect(watch.requests.length).toBeGreaterThan(0);
  await expectNothingLeft(page, watch, template.examples.awkward.data);
});

test('a form cannot be submitted, before it is ready or after', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('templates/session-record/#all');
  await expect(page.locator('.form__all')).toHaveAttribute('inert', /.*/);
  const before = page.url();
  const outcome = await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#form form');
    if (!form) return 'no form';
    const box = document.createElement('input');
    box.name = 'child';
    box.value = 'Child-name';
    form.append(box);
    form.submit();
    return 'tried';
  });
  expect(outcome).toBe('tried');
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
});

test('delicate text is not sent to a spelling service unless the person says so', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto('session-record', '#all');
  const boxes = page.locator('#form textarea');
  expect(await boxes.count()).toBeGreaterThan(0);
  const spelling = () =>
    boxes.evaluateAll((all) =>
      all.map((box) => [box.getAttribute('spellcheck'), box.getAttribute('writingsuggestions')]),
    );
  const off = (await spelling()).filter(([spell]) => spell === 'false');
  expect(off.length).toBeGreaterThan(0);
  for (const [, suggestions] of off) expect(suggestions).toBe('false');
  await form.form.locator('details.form-tools summary').click();
  await page.getByRole('checkbox', { name: /spelling/i }).check();
  expect((await spelling()).filter(([spell]) => spell === 'false').length).toBeLessThan(off.length);
});
