/** Files that somebody made to do harm, or that broke on the way: each answered calmly, and nothing on the form is lost. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Answers } from '../../src/schemas/template.ts';
import { FormPage, jsonFile, type ChosenFile } from './form-page.ts';
import { getResolved, savedFile } from './resolved-templates.ts';
import { watchPage } from './watch-page.ts';

const template = getResolved('session-record');
const answers = template.examples.worked.data;
const good = savedFile(template, answers);
const outcome = (page: Page) => page.locator('#form-open-outcome');

const withAnswers = (changed: string) => good.replace(/("answers": )\{[\s\S]*\}/, `$1${changed}}`);
const bad: { name: string; file: ChosenFile; says: RegExp }[] = [
  { name: 'truncated', file: jsonFile(good.slice(0, good.length / 2)), says: /The file is damaged/ },
  { name: 'empty', file: jsonFile(''), says: /not one of ours/ },
  { name: 'somebody else’s JSON', file: jsonFile('{"a": 1}'), says: /not one of ours/ },
  {
    name: 'nested 100,000 deep',
    file: jsonFile(withAnswers(`{"x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`)),
    says: /cannot be opened safely/,
  },
  {
    name: 'with __proto__ keys',
    file: jsonFile(withAnswers('{"__proto__": {"polluted": true}}')),
    says: /cannot be opened safely/,
  },
  {
    name: 'with a constructor key deep inside',
    file: jsonFile(withAnswers('{"families": [{"constructor": {"prototype": {"polluted": true}}}]}')),
    says: /cannot be opened safely/,
  },
  {
    name: 'from a newer version',
    file: jsonFile(good.replace(/("version": )1/, '$199')),
    says: /newer version/,
  },
  {
    name: 'of an unknown template',
    file: jsonFile(good.replace('"session-record"', '"no-such-form"')),
    says: /does not have the template/,
  },
  {
    name: 'a foreign PDF',
    file: { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') },
    says: /not one of ours|damaged/,
  },
  {
    name: 'a picture',
    file: {
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]),
    },
    says: /not one of ours/,
  },
  {
    name: 'saved as UTF-16',
    file: { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(`\ufeff${good}`, 'utf16le') },
    says: /another text format/,
  },
];

for (const { name, file, says } of bad) {
  test(`a file ${name} is refused, and the form stays as it is`, async ({ page }) => {
    const watch = watchPage(page);
    const form = new FormPage(page);
    await form.goto(template.id);
    await form.openAnswers(template, answers);
    await form.choose(file);
    await expect(outcome(page)).toContainText(says);
    await expect(outcome(page)).toBeFocused();
    await expect(outcome(page)).toContainText('What is on the form has not changed.');
    expect((await form.save()).answers).toEqual(answers);
    expect(
      await page.evaluate(() => ({}) as { polluted?: boolean }).then((object) => object.polluted),
    ).toBeUndefined();
    expect(watch.complaints).toEqual([]);
  });
}

test('a file of 200 MB is refused at once', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
  const name = path.join(folder, 'large.json');
  const handle = openSync(name, 'w');
  const block = Buffer.alloc(1024 * 1024, ' ');
  for (let written = 0; written < 200; written++) writeSync(handle, block);
  closeSync(handle);
  try {
    const form = new FormPage(page);
    await form.goto(template.id);
    await form.openAnswers(template, answers);
    await form.choose(name);
    await expect(outcome(page)).toContainText('The file is too large');
    expect((await form.save()).answers).toEqual(answers);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('markup in every text is shown as text, on the form, in the check and in the PDF', async ({ page }) => {
  const markup = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>&amp;{{1}}';
  const spoil = (value: unknown): unknown => {
    if (typeof value === 'string')
      return /^(?:\d{4}-\d{2}-\d{2}|[a-z][A-Za-z0-9]*)$/.test(value) ? value : markup;
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, spoil(child)]));
  };
  const spoilt = spoil(answers) as Answers;
  const watch = watchPage(page);
  const form = new FormPage(page);
  await form.goto(template.id, '#all');
  await form.openAnswers(template, spoilt);
  await form.check();
  await expect(page.locator('.form-document')).toContainText('<img src=x onerror=');
  const { path: made } = await form.makePdf(/^Download PDF you can reopen/);
  await form.choose({ name: 'record.pdf', mimeType: 'application/pdf', buffer: readFileSync(made) });
  await expect(outcome(page)).toContainText('Every answer of the file is in the form.');
  expect((await form.save()).answers).toEqual(spoilt);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(watch.complaints).toEqual([]);
});

test('the home page refuses a bad file with the same words', async ({ page }) => {
  await page.goto('');
  await page.locator('#open-saved-file').setInputFiles(jsonFile(good.slice(0, 200)));
  await expect(page.locator('.open-box__outcome')).toContainText('The file is damaged');
  await expect(page.locator('.open-box__outcome')).toBeFocused();
});
