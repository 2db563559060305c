/** An address of the site → where it leads inside the handbook's PDF. */
import type { Anchor } from '../../documents/model.ts';

/** Anchors of what stands behind the chapters. */
export const anchorOfTerm = (id: string): Anchor => `glossary/${id}`;
export const anchorOfReference = (id: string): Anchor => `sources/${id}`;
export const anchorOfTemplate = (id: string): Anchor => `templates/${id}`;

const ROUTES: [pattern: RegExp, anchor: (id: string, section?: string) => Anchor][] = [
  [/^handbook\/([^/#]+)\/(?:#(.+))?$/, (slug, section) => (section ? `${slug}/${section}` : slug)],
  [/^templates\/([^/#]+)\/$/, anchorOfTemplate],
  [/^glossary\/#(.+)$/, anchorOfTerm],
  [/^sources\/#(.+)$/, anchorOfReference],
];

/**
 * @param href an address as a page has it, below `base`, or one on the web
 * @returns nothing for a page of the site that the PDF does not hold
 */
export function linkTarget(href: string, base: string): string | undefined {
  if (/^(https?:|mailto:|tel:)/.test(href)) return href;
  const root = base.endsWith('/') ? base : `${base}/`;
  const path = href.startsWith(root) ? href.slice(root.length) : href;
  for (const [pattern, anchor] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return `#${anchor(match[1]!, match[2])}`;
  }
  return undefined;
}
