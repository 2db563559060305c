/**
 * `npm run bench`: what pages weigh, what a key costs and how fast documents are made, with the aims beside. The
 * machine may be noisy: trust the ratios. Exit status 1 if an aim about bytes is missed; times are only reported.
 * `npm run bench -- growth` also builds the handbook at 1, 10 and 30 times its length.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPages } from './bench/build-pages.ts';
import { measureGrowth } from './bench/measure-growth.ts';
import { measureDocuments } from './bench/measure-documents.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureRealForm } from './bench/measure-real-form.ts';
import { measureTyping } from './bench/measure-typing.ts';
import { printTable, type Figure } from './bench/print-table.ts';
import { findChromium } from './ensure-tools.mjs';
import { serveFolder } from './serve-folder.ts';

if (!existsSync('dist/index.html')) {
  console.log('There is no built site in dist; building it …');
  if (spawnSync('astro', ['build'], { stdio: 'inherit' }).status !== 0) process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'handbook-bench-'));
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
const missed: Figure[] = [];
try {
  await buildPages(folder);
  const server = await serveFolder({ folder });
  // The server compresses a file when it is first asked for; "first" must measure the browser, not that.
  for (const name of readdirSync(path.join(folder, 'assets'))) {
    await (
      await fetch(`${server.url}assets/${name}`, { headers: { 'accept-encoding': 'br' } })
    ).arrayBuffer();
  }
  missed.push(...printTable('Bytes over the wire, brotli, first visit', await measurePages(browser, 'dist')));
  missed.push(...printTable('Script time of one key', await measureTyping(browser, server.url)));
  missed.push(...printTable('The largest published form', await measureRealForm(browser, 'dist')));
  missed.push(...printTable('Documents, in the browser', await measureDocuments(browser, server.url)));
  await server.close();
  // Three more builds, the last of them large: only for who asks, `npm run bench -- growth`.
  if (process.argv.includes('growth'))
    missed.push(...printTable('The handbook as it grows, in builds of its own', measureGrowth()));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(missed.length ? `\nAims missed: ${missed.map(({ what }) => what).join('; ')}` : '\nAll aims met');
process.exitCode = missed.some(({ unit }) => unit === 'bytes') ? 1 : 0;
