/** Watches what a page asks for and complains about, from before its first byte. */
import type { Page, Request } from '@playwright/test';

export interface PageWatch {
  requests: Request[];
  /** Violations of the content security policy and errors of scripts. */
  complaints: string[];
  /** Forgets the requests so far: what comes now is not part of loading. */
  startAfresh: () => void;
}

export function watchPage(page: Page): PageWatch {
  const watch: PageWatch = { requests: [], complaints: [], startAfresh: () => watch.requests.splice(0) };
  page.on('request', (request) => watch.requests.push(request));
  page.on('pageerror', (error) => watch.complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /Content Security Policy|hydrat/i.test(text))
      watch.complaints.push(text);
  });
  return watch;
}
