/**
 * The largest template as it is published: how long from asking for its page to the first key in a box, and what a
 * key costs once its awkward example is in the form with every card open.
 */
import type { Browser, Page } from '@playwright/test';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';
import { createRecord } from '../../src/records/create-record.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import type { ResolvedTemplate } from '../../src/schemas/template.ts';
import { serveFolder } from '../serve-folder.ts';
import { measureKeys } from './measure-typing.ts';
import { median, type Figure } from './print-table.ts';

const BOX =
  '#form .form-section input[type="text"]:not([inputmode]):visible, #form .form-section textarea:visible';
const RUNS = 5;

const countValues = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + countValues(one), 0)
    : 1;

/** The one whose awkward example holds most. */
const findLargest = (): ResolvedTemplate => {
  const edition = loadEdition('standard');
  const size = (template: ResolvedTemplate) => countValues(template.examples.awkward.data);
  return loadEditionTemplates(edition)
    .map((template) => applyEdition(template, edition))
    .reduce((largest, one) => (size(one) > size(largest) ? one : largest));
};

/** Milliseconds from asking for the page until a key typed into its first box is there. */
async function measureOpening(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const started = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('#form[data-ready="true"]').waitFor({ state: 'attached' });
  const box = page.locator(BOX).first();
  await box.focus();
  await page.keyboard.type('x');
  if (!(await box.inputValue()).includes('x')) throw new Error(`${url}: the first key is not in the box`);
  const time = performance.now() - started;
  await context.close();
  return time;
}

async function openAwkward(page: Page, template: ResolvedTemplate): Promise<void> {
  const answers = template.examples.awkward.data;
  const text = serializeRecord(
    createRecord({ template, answers, status: 'draft', savedAt: '2026-11-21T09:00:00Z' }),
  );
  await page.locator('#form details.form-tools > summary').click();
  await page.locator('#form-open-file').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.locator('#form-open-outcome', { hasText: 'Every answer of the file is in the form.' }).waitFor();
  // A form that is replaced starts at its first view.
  await page.evaluate(() => {
    location.hash = '';
    location.hash = 'all';
  });
  await page.locator('#form-all').waitFor();
  const closed = page
    .locator('details.form-more:not([open]) > summary, .form-row__actions button[aria-expanded="false"]')
    .filter({ visible: true });
  for (let left = 300; left > 0 && (await closed.count()) > 0; left--) await closed.first().click();
}

/** @param folder the built site */
export async function measureRealForm(browser: Browser, folder: string): Promise<Figure[]> {
  const template = findLargest();
  const server = await serveFolder({ folder });
  const url = `${server.url}templates/${template.id}/#all`;
  try {
    // A first visit fills the server's store of compressed files and is thrown away.
    await measureOpening(browser, url);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await measureOpening(browser, url));
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(url);
    await page.locator('#form[data-ready="true"]').waitFor({ state: 'attached' });
    await openAwkward(page, template);
    const cost = await measureKeys(page, BOX);
    await page.close();
    const note = `${countValues(template.examples.awkward.data)} answers`;
    return [
      { what: `${template.id}, opening to the first key`, value: median(times), unit: 'ms', aim: 1000 },
      { what: `${template.id}, awkward, script of a key`, value: cost.script, unit: 'ms', aim: 3, note },
      { what: `${template.id}, awkward, whole task of a key`, value: cost.task, unit: 'ms' },
    ];
  } finally {
    await server.close();
  }
}
