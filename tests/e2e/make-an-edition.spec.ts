/**
 * An edition made in the browser: by keyboard to a ZIP that loads as the build loads it and holds what was typed; opened
 * again with the same answers; an edition that there is changed without touching the rest; files that are no edition;
 * contrast and logo answered as they are chosen; nothing sent.
 */
import AxeBuilder from '@axe-core/playwright';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readLogo } from '../../src/editions/read-brand.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { tabTo } from './keyboard.ts';
import { watchPage } from './watch-page.ts';

const crest =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><style>.a{fill:#7a1f6f}</style>' +
  '<circle class="a" cx="30" cy="30" r="28"/><path style="fill:#fff" d="M15 32l10 10 20-22-5-5-15 17-5-5z"/></svg>';

const typed = {
  agency: 'Borsetshire Safeguarding Partnership',
  title: 'Supervision in Borsetshire',
  id: 'borsetshire',
  description: 'How we supervise: "with forms", for everyone.',
};

async function open(page: Page) {
  await page.goto('make-an-edition/');
  await page.locator('#form[data-ready="true"]').waitFor();
}

const chooseFile = (page: Page, name: string, text: string | Buffer) =>
  page
    .locator('#form-open-file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

async function openFile(page: Page, name: string, text: string | Buffer) {
  const tools = page.locator('details.form-tools');
  if ((await tools.getAttribute('open')) === null) await tools.locator('summary').click();
  await chooseFile(page, name, text);
}

/** The ZIP that the button gives. */
async function takeZip(page: Page): Promise<{ bytes: Buffer; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the edition' }).click(),
  ]);
  return { bytes: readFileSync(await download.path()), name: download.suggestedFilename() };
}

/** Unpacks a ZIP into a folder of its own, as a person unpacks it into the source; returns that folder. */
function unpack(bytes: Buffer): string {
  const root = mkdtempSync(path.join(tmpdir(), 'edition-zip-'));
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

async function check(page: Page) {
  await page.goto('make-an-edition/#tasks');
  await page.getByRole('button', { name: 'Check your answers' }).click();
}

test('by keyboard to a ZIP that loads and opens again', async ({ page }) => {
  const watch = watchPage(page);
  await open(page);
  await page.waitForLoadState('networkidle');
  watch.startAfresh();
  const typeInto = async (id: string, text: string) => {
    await tabTo(page, id);
    await page.keyboard.insertText(text);
  };
  const goOn = async (heading: string) => {
    await tabTo(page, /^(Continue|Check your answers)/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
  };

  await tabTo(page, /^Where you start/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'q-extends');
  await page.keyboard.press('Space');
  await expect(page.locator('#q-extends')).toBeChecked();
  await tabTo(page, 'q-serves');
  await page.keyboard.press('Space');
  await goOn('Your agency');
  for (const [key, text] of Object.entries(typed)) await typeInto(`q-${key}`, text);
  await goOn('How it looks');
  await typeInto('q-colour', '#123456');
  await typeInto('q-linkColour', '#7a1f6f');
  await goOn('Your words');
  await typeInto('q-terms-contract-one', 'agreement');
  await typeInto('q-terms-contract-many', 'agreements');
  await goOn('Shorter gaps and stricter figures');
  await tabTo(page, /^Shorten a gap/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'q-gaps-0-which');
  await page.keyboard.press('ArrowDown');
  await typeInto('q-gaps-0-every', '14');
  await tabTo(page, 'q-gaps-0-unit');
  // Days, working days, weeks: 14 weeks are longer than the three months that stand.
  for (let time = 0; time < 3; time++) await page.keyboard.press('ArrowDown');
  await goOn('Chapters and forms');
  await goOn('Whom to contact');
  await tabTo(page, /^Add a contact/);
  await page.keyboard.press('Enter');
  await typeInto('q-contacts-0-role', 'Safeguarding lead');
  await typeInto('q-contacts-0-detail', '01632 960 001 on working days');
  await goOn('What a public body says');
  await tabTo(page, /^Check your answers/);
  await page.keyboard.press('Enter');

  // The gap is longer: the summary has the focus, says the longest that is permitted and leads to the question.
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    'Enter 3 months or less: that is the longest gap permitted here',
  ]);
  await tabTo(page, /^Enter 3 months or less/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#q-gaps-0-every')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('6');
  await tabTo(page, /^List of sections/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Check your answers/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Download the edition/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('borsetshire.zip');
  const bytes = readFileSync(await download.path());

  const root = unpack(bytes);
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
    'editions/borsetshire/README.md',
    'editions/borsetshire/edition.yaml',
  ]);
  const edition = loadEdition('borsetshire', root);
  expect(edition).toMatchObject({
    ...typed,
    brand: { colour: '#123456', linkColour: '#7a1f6f' },
    contacts: [{ role: 'Safeguarding lead', detail: '01632 960 001 on working days' }],
    terms: { contract: { one: 'agreement', many: 'agreements' } },
  });
  const standard = loadEdition('standard', '.');
  expect(edition.serves).toEqual([Object.keys(standard.settings)[0]]);
  const [gap = ''] = Object.keys(standard.frequencies);
  expect(edition.frequencies[gap]).toMatchObject({ every: 6, unit: 'weeks' });

  // Nothing typed went anywhere: only files of the site were asked for.
  const { origin } = new URL(page.url());
  for (const request of watch.requests) {
    if (request.url().startsWith(`blob:${origin}`)) continue;
    expect(new URL(request.url()).origin).toBe(origin);
    expect(request.method()).toBe('GET');
    expect(new URL(request.url()).pathname).toMatch(
      /^\/(?:assets\/[\w.-]+\.js|make-an-edition\/[a-z]+\.json|favicon\.svg)$/,
    );
    expect(decodeURIComponent(request.url()).toLowerCase()).not.toContain('borset');
  }
  expect(watch.complaints).toEqual([]);

  // Opened again, the same answers give the same bytes.
  await open(page);
  await openFile(page, 'borsetshire.zip', bytes);
  await expect(page.locator('#form-open-outcome')).toContainText('The edition is in the form.');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  const again = await takeZip(page);
  expect(again.bytes.equals(bytes)).toBe(true);
});

test('contrast and logo are answered as they are chosen, and shown', async ({ page }) => {
  const watch = watchPage(page);
  await page.goto('make-an-edition/#section-look');
  await page.locator('#form[data-ready="true"]').waitFor();
  const preview = page.locator('.maker-preview');
  const background = () =>
    preview.locator('.site-header').evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.locator('#q-colour').fill('#ffcc00');
  await expect(
    page.getByText('Words on the header and on the search button: contrast 1.5 to 1'),
  ).toBeVisible();
  expect(await background()).toBe('rgb(255, 204, 0)');
  await page.getByRole('button', { name: /the nearest colour that can be read/ }).click();
  await expect(page.locator('#q-colour')).toBeFocused();
  await expect(page.getByText('Too faint')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /nearest colour/ })).toHaveCount(0);
  await page.locator('#q-linkColour-picker').fill('#123456');
  await expect(page.locator('#q-linkColour')).toHaveValue('#123456');
  expect(
    await preview.locator('.maker-preview__link').evaluate((element) => getComputedStyle(element).color),
  ).toBe('rgb(18, 52, 86)');

  const logo = page.locator('#q-logo');
  const give = (name: string, text: string) =>
    logo.setInputFiles({ name, mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
  await give('bad.svg', crest.replace('<circle', '<script>1</script><circle'));
  await expect(page.locator('#q-logo-problems')).toContainText('holds a script. Take the script out.');
  await give('photo.png', '\u0089PNG');
  await expect(page.locator('#q-logo-problems')).toContainText('is not an SVG file. Save the logo as SVG.');
  await give('crest.svg', crest);
  await expect(page.locator('#q-logo-problems')).toBeEmpty();
  // Its own styles hold, although the policy allows none in markup.
  const fill = await page
    .locator('.maker-chosen-logo circle')
    .evaluate((element) => getComputedStyle(element).fill);
  expect(fill).toBe('rgb(122, 31, 111)');
  await expect(page.locator('#q-logoAlt')).toBeVisible();
  await expect(page.getByText('Documents cannot draw this logo')).toBeVisible();
  expect(watch.complaints).toEqual([]);
});

test('an edition that there is: changed by one answer, with its logo, and otherwise left alone', async ({
  page,
}) => {
  const text = readFileSync('editions/schools/edition.yaml', 'utf8')
    .replace('id: schools', 'id: ours # our folder')
    .replace('extends: standard', 'extends: standard\noptions: {}');
  await open(page);
  await openFile(page, 'edition.yaml', text);
  await expect(page.locator('#form-open-outcome')).toContainText('Its logo, logo.svg, is a file of its own.');
  await page.goto('make-an-edition/#section-look');
  await page.locator('#q-logo').setInputFiles({
    name: 'crest.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(crest),
  });
  await page.goto('make-an-edition/#section-agency');
  await page.locator('#q-title').fill('Supervision in our schools');
  await check(page);
  await expect(page.getByText('Before you publish')).toBeVisible();
  const zip = await takeZip(page);
  const files = unzipSync(zip.bytes);
  expect(strFromU8(files['editions/ours/edition.yaml'] ?? new Uint8Array())).toBe(
    text.replace('title: Safeguarding supervision in schools', 'title: Supervision in our schools'),
  );
  const root = unpack(zip.bytes);
  const edition = loadEdition('ours', root);
  expect(readLogo(edition, root)?.svg).toBe(crest);

  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make a sample PDF in this brand' }).click(),
  ]);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('what is saved to carry on later opens again', async ({ page }) => {
  await page.goto('make-an-edition/#section-agency');
  await page.locator('#form[data-ready="true"]').waitFor();
  await page.locator('#q-agency').fill('Borsetshire');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to carry on later' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('my-edition-draft.zip');
  const bytes = readFileSync(await download.path());
  await open(page);
  await openFile(page, 'my-edition-draft.zip', bytes);
  await expect(page.locator('#form-open-outcome')).toContainText('The edition is in the form.');
  await page.goto('make-an-edition/#section-agency');
  await expect(page.locator('#q-agency')).toHaveValue('Borsetshire');
});

test('files that are no edition are answered with what to do', async ({ page }) => {
  await open(page);
  const outcome = page.locator('#form-open-outcome');
  for (const [name, content, answer] of [
    ['empty.yaml', '', 'The file is empty'],
    ['form.pdf', '%PDF-1.7', 'This file is a PDF, not an edition'],
    ['logo.svg', crest, 'This file is a drawing, not an edition'],
    ['broken.yaml', 'id: ours\ntitle: "half', 'something is wrong near line 2'],
    ['other.yaml', 'on: push\njobs: {}', 'This file is not an edition'],
    ['far.yaml', 'id: ours\nextends: scools', 'perhaps to “extends: schools”'],
    ['old.yaml', Buffer.from('id: ours\nagency: Caf\u00e9', 'latin1'), 'save it with the encoding UTF-8'],
    ['broken.zip', 'PK\u0003\u0004rubbish', 'The ZIP file is damaged'],
  ] as const) {
    await openFile(page, name, content);
    await expect(outcome).toContainText(answer);
    await expect(outcome).toContainText('What is on the form has not changed.');
  }
  // What the form does not ask about, and the build would refuse, is said before anybody publishes it.
  const wrong = readFileSync('editions/nhs/edition.yaml', 'utf8')
    .replace('id: nhs', 'id: ours')
    .concat('contatcs: []\n');
  await openFile(page, 'edition.yaml', wrong);
  await expect(outcome).toContainText('The edition is in the form.');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(page.getByText("Did you mean 'contacts'?")).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download the edition' })).toHaveCount(0);
});

test('axe finds nothing on the page of the result, the preview, and the whole form, narrow and dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  const look = async (what: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.target.join(' ')}`),
      what,
    ).toEqual([]);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth, `${what} scrolls sideways`).toBeLessThanOrEqual(375);
  };
  const text = readFileSync('editions/joint/edition.yaml', 'utf8').replace('id: joint', 'id: ours');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await openFile(page, 'edition.yaml', text);
    await expect(page.locator('#form-open-outcome')).toContainText('The edition is in the form.');
    await look(`tasks, ${colorScheme}`);
    await page.goto('make-an-edition/#all');
    await look(`everything, ${colorScheme}`);
    await check(page);
    await expect(page.getByRole('button', { name: 'Download the edition' })).toBeVisible();
    await look(`result, ${colorScheme}`);
    // Nothing was changed, and so nothing is.
    const files = unzipSync((await takeZip(page)).bytes);
    expect(strFromU8(files['editions/ours/edition.yaml'] ?? new Uint8Array())).toBe(text);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says the other way', async ({ page }) => {
    await page.goto('make-an-edition/');
    // Playwright reads no text of a `noscript`, so the element itself is looked for.
    const command = page.locator('#form noscript code');
    await expect(command).toBeVisible();
    expect(await command.innerText()).toBe('npm run new:edition');
  });
});
