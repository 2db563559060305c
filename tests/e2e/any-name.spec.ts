/** Names in every script through the form, the worker and the readers that people have. */
import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { FormPage } from './form-page.ts';
import { tabTo } from './keyboard.ts';
import { getResolved } from './resolved-templates.ts';

const template = getResolved('session-record');

/** Invented people. */
const NAMES = [
  'Siân Ŵyn-Łukasz',
  'Ελένη Παππά',
  'Ольга Їжак',
  'فاطمة الزهراء',
  'محمد یوسف خان',
  'שרה בת אברהם',
  'নাসরিন শ্রীকৃষ্ণ',
  'क्षितिज विष्णु',
  'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
  'કૃષ્ણા પટેલ',
  'கார்த்திகேயன் ஸ்ரீ',
  'නිමල් ශ්‍රී',
  'ሰላማዊት አበበ',
  'ნინო ბერიძე',
  'Անահիտ Սարգսյան',
  'สมชาย น้ำผึ้ง',
  'བསྟན་འཛིན་རྒྱ་མཚོ',
  'សុខា ស្រីនាង',
  '王小明',
  'さくら 山田',
  '김민준',
  '👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
];

/** The answers of the worked example with a text put into its first long answer. */
function answersWith(text: string): Record<string, unknown> {
  let isPut = false;
  const put = (value: unknown): unknown => {
    if (typeof value === 'string' && value.length > 120 && !isPut) {
      isPut = true;
      return text;
    }
    if (Array.isArray(value)) return value.map(put);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, put(inner)]));
  };
  const answers = put(template.examples.worked.data) as Record<string, unknown>;
  if (!isPut) throw new Error('The worked example has no long answer.');
  return answers;
}

/** Files that are asked for while the worker makes a document. */
function watchFonts(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const file = new URL(request.url()).pathname.split('/').at(-1)!;
    if (/\.(?:ttf|woff|wasm)$/.test(file)) asked.push(file);
  });
  return asked;
}

test('names in every script come out as they were typed, and nobody is asked to accept boxes', async ({
  page,
}) => {
  const asked = watchFonts(page);
  const form = new FormPage(page);
  await form.goto(template.id);
  await form.openAnswers(template, answersWith(NAMES.join('\n')));
  await form.check();
  const { path, unshown } = await form.makePdf(/^Download PDF you can reopen/);
  expect(unshown).toBe('');
  execFileSync('qpdf', ['--check', path]);
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  for (const name of NAMES) expect(text).toContain(name);
  expect(asked.some((file) => file.endsWith('.wasm'))).toBe(true);
});

test('letters that no font has are named before the file is made, by keyboard too', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto(template.id);
  await form.openAnswers(template, answersWith('ߊߋߌ and Siân'));
  await form.check();
  await page.getByRole('button', { name: /^Download PDF you can reopen/ }).press('Enter');
  const notice = page.locator('.form-unshown');
  await expect(notice).toContainText('This site has no font for these characters.', { timeout: 60_000 });
  await expect(notice).toContainText('ߊ ߋ ߌ');
  await expect(notice).toBeFocused();
  const coming = page.waitForEvent('download');
  await tabTo(page, /^Make the PDF all the same/);
  await page.keyboard.press('Enter');
  const text = execFileSync('pdftotext', [await (await coming).path(), '-'], { encoding: 'utf8' });
  for (const letter of 'ߊߋߌ') expect(text).toContain(letter);
});

test('a document in Latin letters loads two fonts and no shaping', async ({ page }) => {
  const asked = watchFonts(page);
  const form = new FormPage(page);
  await form.goto(template.id);
  await form.openAnswers(template, answersWith('Siân Ŵyn-Łukasz Żółć, Ελένη Παππά, Ольга Їжак'));
  await form.check();
  await form.makePdf(/^Download PDF you can reopen/);
  expect(asked.map((file) => file.replace(/-[^-]*\.ttf$/, '')).sort()).toEqual([
    'noto-sans-400',
    'noto-sans-700',
  ]);
});
