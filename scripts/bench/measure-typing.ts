/** Script time of one key in the real form, beside a page of as many plain inputs, in the same browser and run. */
import type { Browser, Page } from '@playwright/test';
import { questionCounts } from './generate-template.ts';
import { median, type Figure } from './print-table.ts';

const KEYS = 40;
const ROUNDS = 5;

/** Milliseconds of script for one key. The text boxes that are typed into are spread over the page. */
async function measurePage(page: Page, url: string, selector: string): Promise<number> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const boxes = page.locator(selector);
  await boxes.first().waitFor();
  const count = await boxes.count();
  const rounds: number[] = [];
  // The first round warms the code and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    await boxes.nth(Math.floor((round * (count - 1)) / ROUNDS)).focus();
    const before = await scriptSeconds();
    await page.keyboard.type('The child was seen at home again today. '.slice(0, KEYS));
    const after = await scriptSeconds();
    if (round > 0) rounds.push(((after - before) * 1000) / KEYS);
  }
  await session.detach();
  return median(rounds);
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
    figures.push({ what: `${count} questions, plain inputs`, value: plain, unit: 'ms' });
    figures.push({
      what: `${count} questions, our form`,
      value: form,
      unit: 'ms',
      ...(count === 200 ? { aim: 3 } : {}),
    });
    figures.push({ what: `${count} questions, ratio`, value: form / plain, unit: '×' });
  }
  await page.close();
  return figures;
}
