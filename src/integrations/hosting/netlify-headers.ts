import { caching, hashedFolder, type HostedSite } from './response-headers.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. It has to lie at the root of what is published: under a
 * sub-path, lay the folder `supervision/` and this file side by side.
 */
export const netlifyHeaders = ({ base, headers }: HostedSite): string =>
  [
    '# Made by the build. Netlify and Cloudflare Pages read this file.',
    `${base}*`,
    ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    '',
    `${base}${hashedFolder}/*`,
    // Both hosts ask again for every other file without being told, and both join what two rules say of one header.
    `  Cache-Control: ${caching.hashed}`,
    '',
  ].join('\n');

/** `_redirects`: the root leads to the site where that stands under a sub-path. */
export const netlifyRedirects = ({ base }: HostedSite): string =>
  base === '/' ? '# Nothing to redirect.\n' : `/ ${base} 302\n`;
