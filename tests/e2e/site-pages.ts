/** The addresses of the built site, read from FOLDER (dist), so that a new page is tested without being listed. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = process.env['FOLDER'] ?? 'dist';

/** Addresses without the leading slash: '' for the home page, 'handbook/how-often/', '404.html'. */
export function listPages(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) =>
      name
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();
}

/** Chapters of the handbook, without the list and the page with everything. */
export const listChapters = () =>
  listPages().filter((page) => /^handbook\/[^/]+\/$/.test(page) && page !== 'handbook/whole/');
