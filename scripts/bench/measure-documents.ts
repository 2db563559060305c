/** Documents of 3, 80 and 350 pages by our writer and three libraries, in the same browser and run, in the same fonts. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { MadeDocument } from './pages/documents.ts';
import { benchNames } from './names.ts';
import { median, type Figure } from './print-table.ts';

const run = promisify(execFile);
const makers = ['ours', 'pdfkit', 'pdfmake', 'react-pdf'];
/** Sections of about half a page that give so many pages of ours; the others get the same words. */
const sizes = [
  { name: '3 pages', sections: 5, warmRuns: 5, aim: 250, bytes: 61_440 },
  { name: '80 pages', sections: 158, warmRuns: 1 },
  { name: '350 pages', sections: 690, warmRuns: 1, aim: 3000 },
];
/** After this long a library counts as having failed at that size. */
const PATIENCE = 60_000;

const within = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error(`not done in ${PATIENCE / 1000} s`)), PATIENCE),
    ),
  ]);

interface Read {
  pages: number;
  /** "yes", "flag only" (says so, but has no structure) or "no". */
  tagged: string;
  text: string;
}

/** What poppler makes of a file. */
async function readFile(file: Buffer): Promise<Read> {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbook-bench-read-'));
  const place = path.join(folder, 'file.pdf');
  try {
    writeFileSync(place, file);
    const read = async (command: string, args: string[]) =>
      (await run(command, args, { maxBuffer: 1 << 28 })).stdout;
    const [info, structure, text] = await Promise.all([
      read('pdfinfo', [place]),
      read('pdfinfo', ['-struct', place]),
      read('pdftotext', [place, '-']),
    ]);
    const isTagged = /Tagged:\s+yes/.test(info);
    const hasTables = /\bTH\b/.test(structure) && /\bH1\b/.test(structure);
    return {
      pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
      tagged: isTagged && hasTables ? 'yes' : isTagged ? 'in part: no heading or head of a table' : 'no',
      text: text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes over the wire, brotli, of scripts and fonts from now on, the worker's too. */
function countBytes(context: BrowserContext): () => Promise<{ scripts: number; fonts: number }> {
  const asked: Promise<{ isScript: boolean; bytes: number }>[] = [];
  context.on('requestfinished', (request) => {
    const isScript = /\.(?:js|mjs)$/.test(new URL(request.url()).pathname);
    asked.push(request.sizes().then(({ responseBodySize: bytes }) => ({ isScript, bytes })));
  });
  return async () => {
    const all = await Promise.all(asked);
    const sum = (wanted: boolean) =>
      all.filter(({ isScript }) => isScript === wanted).reduce((total, { bytes }) => total + bytes, 0);
    return { scripts: sum(true), fonts: sum(false) };
  };
}

async function openPage(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}documents.html`);
  await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 10_000 });
  return page;
}

const make = (page: Page, maker: string, sections: number, hasNames = false): Promise<MadeDocument> =>
  within(
    page.evaluate(([chosen, count, names]) => window.makeDocument(chosen, count, names), [
      maker,
      sections,
      hasNames,
    ] as const),
  );

const failure = (what: string, error: unknown): Figure => {
  const [note = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { what, value: Number.NaN, unit: 'ms', note };
};

/** One library at one size; its warm time is told apart, for the ratios. */
async function measureOne(
  browser: Browser,
  base: string,
  maker: string,
  size: (typeof sizes)[number],
): Promise<{ figures: Figure[]; warm?: number }> {
  // A fresh context each time: "first" includes fetching and starting the library.
  const context = await browser.newContext();
  const what = `${size.name}, ${maker}`;
  try {
    const page = await openPage(context, base);
    const bytes = countBytes(context);
    const first = await make(page, maker, size.sections);
    const loaded = await bytes();
    const times: number[] = [];
    for (let round = 0; round < size.warmRuns; round++)
      times.push((await make(page, maker, size.sections)).milliseconds);
    const warm = median(times);
    const file = Buffer.from(first.file, 'base64');
    const { pages, tagged } = await readFile(file);
    const isOurs = maker === 'ours';
    const figures: Figure[] = [
      { what: `${what}, first`, value: first.milliseconds, unit: 'ms' },
      { what: `${what}, warm`, value: warm, unit: 'ms', ...(isOurs && size.aim ? { aim: size.aim } : {}) },
      {
        what: `${what}, file`,
        value: file.length,
        unit: 'bytes',
        note: `${pages} pages, tagged: ${tagged}`,
        ...(isOurs && size.bytes ? { aim: size.bytes } : {}),
      },
    ];
    if (size === sizes[0])
      figures.push({
        what: `${what}, program`,
        value: loaded.scripts,
        unit: 'bytes',
        note: `brotli; and ${loaded.fonts} bytes of fonts`,
      });
    return { figures, warm };
  } catch (error) {
    return { figures: [failure(`${what}, failed`, error)] };
  } finally {
    await context.close();
  }
}

/** How many of the names in many scripts come out of a file as they went in. */
async function measureNames(browser: Browser, base: string, maker: string): Promise<Figure> {
  const context = await browser.newContext();
  const what = `names in ${benchNames.length} scripts, ${maker}`;
  try {
    const page = await openPage(context, base);
    const made = await make(page, maker, 1, true);
    const { text } = await readFile(Buffer.from(made.file, 'base64'));
    const lost = benchNames.filter((name) => !text.includes(name));
    const note = `${benchNames.length - lost.length} right${lost.length > 0 ? `; lost: ${lost.join(', ')}` : ''}`;
    return { what, value: made.milliseconds, unit: 'ms', note };
  } catch (error) {
    return failure(what, error);
  } finally {
    await context.close();
  }
}

/** @param base address of the built pages of the bench */
export async function measureDocuments(browser: Browser, base: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const warmTimes = new Map<string, number>();
    for (const maker of makers) {
      const measured = await measureOne(browser, base, maker, size);
      figures.push(...measured.figures);
      if (measured.warm !== undefined) warmTimes.set(maker, measured.warm);
    }
    const ours = warmTimes.get('ours');
    for (const [maker, time] of warmTimes) {
      if (ours && maker !== 'ours')
        figures.push({ what: `${size.name}, ${maker} ÷ ours, warm`, value: time / ours, unit: '×' });
    }
  }
  for (const maker of makers) figures.push(await measureNames(browser, base, maker));
  return figures;
}
