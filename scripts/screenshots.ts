/** `npm run screenshots`: makes docs/images/home.png from the site in `dist`. */
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync } from 'node:fs';
import { findChromium } from './ensure-tools.mjs';
import { serveFolder } from './serve-folder.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist. Run: npm run build');
  process.exit(1);
}
mkdirSync('docs/images', { recursive: true });
const server = await serveFolder({ folder: 'dist' });
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await page.goto(server.url, { waitUntil: 'networkidle' });
await page.screenshot({ path: 'docs/images/home.png' });
await browser.close();
await server.close();
console.log('docs/images/home.png');
