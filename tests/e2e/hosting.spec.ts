/**
 * The built site on real web servers, with the files that the build made for them: headers, types, redirects, the page
 * that says that an address is wrong; and one form taken as far as its PDF under the policy as a header. FOLDER and
 * TINY_DIST name built sites, one at the root and one under a sub-path.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../../scripts/checks/built-site.ts';
import { caching } from '../../src/integrations/hosting/response-headers.ts';
import { webServers, type RunningServer } from '../hosting/start-web-server.ts';
import { FormPage } from './form-page.ts';
import { getResolved } from './resolved-templates.ts';
import { watchPage } from './watch-page.ts';

const sites = [
  { name: 'at the root', folder: process.env['FOLDER'] ?? 'dist', base: '/' },
  ...(process.env['TINY_DIST']
    ? [{ name: 'under a sub-path', folder: process.env['TINY_DIST'], base: '/tiny/' }]
    : []),
];

/** The headers that the build gives to every host, read from the file for Netlify. */
const promised = (folder: string): [name: string, value: string][] =>
  readFileSync(path.join(folder, '_headers'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      return name && value && name !== 'Cache-Control' ? [[name, value] as [string, string]] : [];
    });

for (const [server, start] of Object.entries(webServers)) {
  for (const { name, folder, base } of sites) {
    test.describe(`${server}, ${name}`, () => {
      test.describe.configure({ mode: 'serial' });
      let running: RunningServer | undefined;
      test.beforeAll(async () => {
        running = await start(folder, base);
      });
      test.afterAll(() => running?.stop());
      const get = (address: string) =>
        fetch(`${running?.url.slice(0, -1)}${base}${address}`, { redirect: 'manual' });

      test('sends every header with every kind of file', async () => {
        const built = readBuiltSite(folder, base);
        const kinds = new Map<string, string>();
        for (const file of built.files.keys()) {
          const inside = file.slice(base.length);
          if (!/^(?:\.|_|hosting\/|web\.config)/.test(inside)) kinds.set(path.extname(inside), inside);
        }
        expect(kinds.size).toBeGreaterThan(5);
        const headers = promised(folder);
        expect(headers.length).toBeGreaterThan(6);
        for (const inside of ['', 'handbook/', 'templates/', ...kinds.values()]) {
          const answer = await get(inside);
          expect(answer.status, inside).toBe(200);
          for (const [header, value] of headers)
            expect(answer.headers.get(header), `${header} of ${inside}`).toBe(value);
          const keeps = inside.startsWith('assets/') ? caching.hashed : caching.others;
          expect(answer.headers.get('cache-control'), inside).toBe(keeps);
          const type = answer.headers.get('content-type') ?? '';
          if (/\.m?js$/.test(inside)) expect(type).toMatch(/javascript/);
          if (inside.endsWith('.wasm')) expect(type).toBe('application/wasm');
          if (inside.endsWith('.ttf')) expect(type).toBe('font/ttf');
          if (inside === '' || inside.endsWith('/')) expect(type).toMatch(/^text\/html; ?charset=utf-8$/i);
        }
      });

      test('leads to the address with a slash, and says that a page is not there', async () => {
        const moved = await get('handbook');
        expect(moved.status).toBe(301);
        expect(new URL(moved.headers.get('location') ?? '', running?.url).pathname).toBe(`${base}handbook/`);
        const missing = await get('no-such-page/');
        expect(missing.status).toBe(404);
        expect(await missing.text()).toContain('Page not found');
        expect(missing.headers.get('x-content-type-options')).toBe('nosniff');
        expect((await get('assets/')).status).toBeGreaterThanOrEqual(400);
      });
    });
  }
}

test('a form works and makes its PDF under the policy as a header', async ({ browser }) => {
  const [site] = sites;
  if (!site) throw new Error('There is no built site.');
  const running = await webServers.nginx(site.folder, site.base);
  try {
    const page = await browser.newPage({ baseURL: running.url });
    const watch = watchPage(page);
    const template = getResolved('session-record');
    const form = new FormPage(page);
    await form.goto(template.id);
    await form.openAnswers(template, template.examples.worked.data);
    await form.check();
    const { path: file } = await form.makePdf(/^Download PDF you can reopen/);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(watch.complaints).toEqual([]);
    await page.close();
  } finally {
    await running.stop();
  }
});
