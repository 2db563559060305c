/** Script time of one key in the real form, beside a page of as many plain inputs, in the same browser and run. */
import type { Browser, Page } from '@playwright/test';
import { questionCounts } from './generate-template.ts';
import { median, type Figure } from './print-table.ts';

const KEYS = 40;
const ROUNDS = 5;

interface KeyCost {
  /** Milliseconds of script for one key. */
  script: number;
  /** Milliseconds of everything on the main thread for one key: script, style, layout, painting. */
  task: number;
}

async function measurePage(page: Page, url: string, selector: string): Promise<KeyCost> {
  await page.goto(url, { waitUntil: 'networkidle' });
  return measureKeys(page, selector);
}

/**
 * What a key costs on a page that is open. The text boxes that are typed into are spread over the page.
 * @param selector of boxes that take any text
 */
export async function measureKeys(page: Page, selector: string): Promise<KeyCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const seconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { script: read('ScriptDuration'), task: read('TaskDuration') };
  };
  const boxes = page.locator(selector);
  await boxes.first().waitFor();
  const count = await boxes.count();
  const text = 'The child was seen at home again today. '.slice(0, KEYS);
  const rounds: KeyCost[] = [];
  // The first round warms the code and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const box = boxes.nth(Math.floor((round * (count - 1)) / ROUNDS));
    await box.fill('');
    await box.focus();
    const before = await seconds();
    await page.keyboard.type(text);
    const after = await seconds();
    if ((await box.inputValue()) !== text) throw new Error(`${page.url()}: what was typed is not in the box`);
    const perKey = (key: keyof KeyCost) => ((after[key] - before[key]) * 1000) / KEYS;
    if (round > 0) rounds.push({ script: perKey('script'), task: perKey('task') });
  }
  await session.detach();
  return { script: median(rounds.map(({ script }) => script)), task: median(rounds.map(({ task }) => task)) };
}

/** @param base address of the built pages of the bench */
export async function measureTyping(browser: Browser, base: string): Promise<Figure[]> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  const figures: Figure[] = [];
  for (const count of questionCounts) {
    const plain = await measurePage(page, `${base}plain.html?${count}`, 'input, textarea');
    const form = await measurePage(
      page,
      `${base}typing.html?${count}`,
      'form input[type="text"]:not([inputmode]), form textarea',
    );
    const aim = count === 200 ? { aim: 3 } : {};
    const add = (what: string, value: number, unit: Figure['unit'], more = {}) =>
      figures.push({ what: `${count} questions, ${what}`, value, unit, ...more });
    add('plain inputs, script', plain.script, 'ms');
    add('our form, script', form.script, 'ms', aim);
    add('our form ÷ plain, script', form.script / plain.script, '×');
    add('plain inputs, whole task', plain.task, 'ms');
    add('our form, whole task', form.task, 'ms');
  }
  await page.close();
  return figures;
}
