/** The addresses of the built site, read from FOLDER (dist), so that a new page is tested without being listed. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const folder = process.env['FOLDER'] ?? 'dist';

/** Addresses without the leading slash: '' for the home page, 'handbook/how-often/', '404.html'. */
export function listPages(site = folder): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) =>
      name
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();
}

/** Chapters of the handbook, without the list and the pages with something of every chapter. */
export const listChapters = () =>
  listPages().filter((page) => /^handbook\/(?!whole|cards)[^/]+\/$/.test(page));

/**
 * Every page, but of those that say how to cite a chapter only the first and the longest few: they are made of one
 * piece, and looking at each in every colour would cost minutes.
 */
export function listPagesOfEachKind(): string[] {
  const pages = listPages();
  const alike = pages.filter((page) => /^handbook\/[^/]+\/changes\/$/.test(page));
  const size = (page: string) => statSync(path.join(folder, page, 'index.html')).size;
  const chosen = new Set([...alike.slice(0, 1), ...alike.sort((a, b) => size(b) - size(a)).slice(0, 3)]);
  return pages.filter((page) => !alike.includes(page) || chosen.has(page));
}
