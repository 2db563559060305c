/** Browser tests on the built site in `dist`. CHROMIUM_PATH names a browser; without it, Playwright's own is used. */
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/ensure-tools.mjs';

// Workers inherit the environment of the first process, so that all agree on one port.
process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 20_000));
const port = process.env['E2E_PORT'];
const executablePath = process.env['CHROMIUM_PATH'] ?? findChromium();
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // A test that passes only at the second try is a defect.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    acceptDownloads: true,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args },
  },
  webServer: {
    command: `node scripts/serve.ts`,
    env: { PORT: port, FOLDER: process.env['FOLDER'] ?? 'dist', BASE: '/' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
