/**
 * After the build: gives each island of a page a plain number. Astro's own mark holds the folder in which the site was
 * built, so that two builds of one edition differed, and nobody could compare what is published with what they built.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A page with its islands numbered from 1; the mark is only asked to differ within the page. */
export const withNumberedIslands = (html: string): string => {
  let count = 0;
  return html.replace(/(<astro-island\b[^>]*?\suid=")[^"]*"/g, (_, before: string) => {
    count += 1;
    return `${before}${String(count)}"`;
  });
};

/** The integration. */
export const numberIslands = (): AstroIntegration => ({
  name: 'number-islands',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = join(folder, name);
        const html = readFileSync(file, 'utf8');
        const numbered = withNumberedIslands(html);
        if (numbered !== html) writeFileSync(file, numbered);
      }
    },
  },
});
