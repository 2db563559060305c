/** Time and size of documents of 3, 10 and 80 pages, beside pdfmake and @react-pdf/renderer in the same browser and run. */
import type { Browser } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {} from './pages/documents.ts';
import { median, type Figure } from './print-table.ts';

const makers = ['ours', 'pdfmake', 'react-pdf'];
/** Sections of about half a page that give 3, 10 and 80 pages of ours; the others get the same words. */
const sizes = [
  { name: '3 pages', sections: 5, warmRuns: 5 },
  { name: '10 pages', sections: 19, warmRuns: 3 },
  { name: '80 pages', sections: 158, warmRuns: 1 },
];
/** After this long a library counts as having failed at that size. */
const PATIENCE = 45_000;

const within = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error(`not done in ${PATIENCE / 1000} s`)), PATIENCE),
    ),
  ]);

async function countPages(file: Buffer): Promise<number> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

/** @param base address of the built pages of the bench */
export async function measureDocuments(browser: Browser, base: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, sections, warmRuns } of sizes) {
    const warmTimes = new Map<string, number>();
    for (const maker of makers) {
      // A fresh context each time: "first" includes fetching and starting the library.
      const context = await browser.newContext();
      const page = await context.newPage();
      const what = `${name}, ${maker}`;
      try {
        await page.goto(`${base}documents.html`);
        await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 10_000 });
        const make = () =>
          within(
            page.evaluate(([chosen, count]) => window.makeDocument(chosen, count), [
              maker,
              sections,
            ] as const),
          );
        const first = await make();
        const warm: number[] = [];
        for (let run = 0; run < warmRuns; run++) warm.push((await make()).milliseconds);
        const file = Buffer.from(first.file, 'base64');
        const pages = await countPages(file);
        warmTimes.set(maker, median(warm));
        const isAimed = maker === 'ours' && name === '3 pages';
        figures.push({ what: `${what}, first`, value: first.milliseconds, unit: 'ms' });
        figures.push({
          what: `${what}, warm`,
          value: median(warm),
          unit: 'ms',
          ...(isAimed ? { aim: 100 } : {}),
        });
        const note = `${pages} pages`;
        figures.push({
          what: `${what}, size`,
          value: file.length,
          unit: 'bytes',
          note,
          ...(isAimed ? { aim: 61_440 } : {}),
        });
      } catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        figures.push({ what: `${what}, failed`, value: Number.NaN, unit: 'ms', note: reason });
      }
      await context.close();
    }
    const ours = warmTimes.get('ours');
    for (const [maker, time] of warmTimes) {
      if (ours && maker !== 'ours')
        figures.push({ what: `${name}, ${maker} ÷ ours, warm`, value: time / ours, unit: '×' });
    }
  }
  return figures;
}
