/** The headers with which a host should answer: the one table from which the files of every host are made. */

export interface Header {
  name: string;
  value: string;
}

/** Files that never change under the same name, because their name holds a hash of what is in them. */
export const hashedFolder = 'assets';

/** How long a browser may keep a file without asking: a year for hashed files, not at all for the others. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'public, max-age=0, must-revalidate',
} as const;

/** The types of files that a host may not know by their ending, as it has to send them. */
export const fileTypes: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.ttf': 'font/ttf',
  '.ics': 'text/calendar',
  '.pagefind': 'application/octet-stream',
};

/**
 * The headers of every answer.
 * @param policy the content security policy of the pages, joined; `frame-ancestors` works only as a header
 */
export const securityHeaders = (policy: string): Header[] => [
  { name: 'Content-Security-Policy', value: `${policy}; frame-ancestors 'none'` },
  // Browsers that know it let a page reach only the place that it came from, whatever a script tries.
  { name: 'Connection-Allowlist', value: '(response-origin)' },
  {
    name: 'Permissions-Policy',
    value:
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=(), browsing-topics=()',
  },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'X-Frame-Options', value: 'DENY' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** What the files for all hosts are made from. */
export interface HostedSite {
  /** Where the site stands: `/` or `/supervision/`. */
  base: string;
  headers: readonly Header[];
}
