/**
 * A Vite plugin that takes out of the built style sheets the rules of govuk-frontend that no page can use: those for
 * classes whose names stand nowhere in the sources. A third of what a form page carried in styles were such.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Whether a class is named in the sources, or may be put together in them: `govuk-input--width-${width}`. */
export const isNamedIn = (sources: string, name: string): boolean =>
  sources.includes(name) ||
  [...sources.matchAll(/(govuk-[\w-]*)\$\{/g)].some(([, start = '']) => name.startsWith(start));

/** Selectors in a list are parted by commas, but not inside brackets. */
const selectorsOf = (list: string): string[] => list.split(/,(?![^(]*\))/);

/**
 * A style sheet without the rules that no element can match. What stands in `:not()` says what an element lacks.
 * @param css a style sheet without comments that hold braces
 */
export const withoutUnused = (css: string, isUsed: (name: string) => boolean): string =>
  css.replace(/([^{};]+)\{([^{}]*)\}/g, (rule, list: string, body: string) => {
    if (/^\s*(@|from\b|to\b|\d)/.test(list)) return rule;
    const kept = selectorsOf(list).filter((selector) =>
      [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.(govuk-[\w-]+)/g)].every(([, name = '']) =>
        isUsed(name),
      ),
    );
    return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
  });

const readSources = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|astro|mdx?|yaml|html)$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

/** @param folders in which pages, forms and content may name a class */
export function usedStyles(folders: readonly string[]): Plugin {
  const known = new Map<string, boolean>();
  let sources: string | undefined;
  const isUsed = (name: string) => {
    sources ??= folders.map(readSources).join('\n');
    const found = known.get(name) ?? isNamedIn(sources, name);
    known.set(name, found);
    return found;
  };
  return {
    name: 'used-styles',
    apply: 'build',
    transform: (code, id) =>
      /\/src\/styles\/[^/]+\.scss(?:$|\?)/.test(id.replaceAll('\\', '/'))
        ? { code: withoutUnused(code, isUsed), map: null }
        : undefined,
  };
}
