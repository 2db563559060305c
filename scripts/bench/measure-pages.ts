/** What pages cost over the wire: every byte that Chromium receives at a first visit from a server with brotli. */
import type { Browser } from '@playwright/test';
import { serveFolder } from '../serve-folder.ts';
import type { Figure } from './print-table.ts';

const pages = [
  { name: 'policy page', address: 'handbook/how-often/', aim: 12_288 },
  { name: 'form page', address: 'templates/session-record/', aim: 163_840 },
  { name: 'home page', address: '' },
];

async function measure(browser: Browser, url: string): Promise<{ bytes: number; requests: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return { bytes, requests };
}

/** @param folder the built site */
export async function measurePages(browser: Browser, folder: string): Promise<Figure[]> {
  const server = await serveFolder({ folder });
  try {
    const figures: Figure[] = [];
    for (const { name, address, aim } of pages) {
      // A first visit fills the server's store of compressed files and is thrown away.
      await measure(browser, server.url + address);
      const { bytes, requests } = await measure(browser, server.url + address);
      figures.push({ what: `${name}, with headers`, value: bytes, unit: 'bytes', ...(aim ? { aim } : {}) });
      figures.push({ what: `${name}, requests`, value: requests, unit: 'requests' });
    }
    return figures;
  } finally {
    await server.close();
  }
}
