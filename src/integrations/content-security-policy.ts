/**
 * After the build: writes a strict content security policy into every page, with a hash for each inline script that
 * is really in it, and fails the build if a page holds anything the policy would block or that would let data out.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro puts this style into pages with an island; `src/styles/main.scss` has the same rule. */
const islandStyle = /<style>astro-island[^<]*<\/style>/g;
const inlineScript = /<script\b(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const notCode = /\stype="(?:application\/json|application\/ld\+json|text\/plain)"/;

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** What must not be in a page, with the cure. The text of scripts is not looked at. */
const problemsOf = (html: string): string[] => {
  const markup = html.replace(inlineScript, '<script$1></script>');
  const find = (pattern: RegExp, cure: string) =>
    [...markup.matchAll(pattern)].map((match) => `${match[0].slice(0, 120)} … ${cure}`);
  return [
    ...find(/<style\b[^>]*>/g, 'is an inline style sheet: put it into src/styles'),
    ...find(/<[a-z][^<>]*\sstyle="[^"]*"/gi, 'is an inline style: use a class'),
    ...find(/<[a-z][^<>]*\son[a-z]+="[^"]*"/gi, 'is an inline handler: add the listener in a script'),
    ...find(
      /<(?:script|img|iframe|source|video|audio|embed|object|input)\b[^<>]*\s(?:src|data)="(?:https?:)?\/\/[^"]*"/gi,
      'loads from another place: serve it from the site',
    ),
    ...find(
      /<link\b(?![^<>]*rel="canonical")[^<>]*\shref="(?:https?:)?\/\/[^"]*"/gi,
      'loads from another place',
    ),
    ...find(/<(?:base|iframe|object|embed)\b[^>]*>/gi, 'is not allowed here: take it out'),
    ...find(/<form\b[^<>]*\saction="[^"]*"/gi, 'would send what is typed: leave action out'),
  ];
};

/**
 * A page with its policy first in the head.
 * @param page address of the page below the base, for example `search/index.html`
 * @throws {Error} listing everything in the page that the policy would block.
 */
export const addPolicy = (original: string, page: string): string => {
  const html = original.replace(islandStyle, '');
  const problems = problemsOf(html);
  if (problems.length > 0) {
    throw new Error(`${page} breaks the content security policy:\n- ${problems.join('\n- ')}`);
  }
  const scripts = [...html.matchAll(inlineScript)].filter(([, attributes = '']) => !notCode.test(attributes));
  const hashes = [...new Set(scripts.map(([, , code = '']) => hashOf(code)))];
  // Pagefind runs as WebAssembly, and only the search page loads it.
  const wasm = page.startsWith('search/') ? ["'wasm-unsafe-eval'"] : [];
  const policy = [
    "default-src 'self'",
    ["script-src 'self'", ...hashes, ...wasm].join(' '),
    "style-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
  const head = /<head[^>]*>(?:\s*<meta charset="utf-8"\s*\/?>)?/i;
  if (!head.test(html)) throw new Error(`${page} has no <head>, so that no policy can be written into it.`);
  return html.replace(
    head,
    (start) => `${start}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
};

const pagesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

/** The integration. It has to stand after every other one that writes pages. */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const pages = pagesBelow(folder);
      for (const page of pages) {
        const file = join(folder, page);
        writeFileSync(file, addPolicy(readFileSync(file, 'utf8'), relative(folder, file)));
      }
      logger.info(`${pages.length} pages have their policy`);
    },
  },
});
