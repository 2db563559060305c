import { createHeadingSlugger } from './slug-heading.ts';

/** A `##` section of a chapter and the provisions that it says it carries. */
export interface CarriedSection {
  /** The heading of the section. */
  section: string;
  /** Its anchor in the page. */
  anchor: string;
  /** Ids of provisions, in the order of the file. */
  ids: string[];
}

/**
 * Reads from the MDX of a chapter which section carries which provisions: `<Carries ids={['A-1', 'A-2']} />`
 * belongs to the `##` section above it. Sections that carry nothing are listed with no ids. A `<Carries>` above
 * the first heading is listed under an empty section and anchor.
 */
export const readCarried = (mdxSource: string): CarriedSection[] => {
  const slug = createHeadingSlugger();
  const found: CarriedSection[] = [];
  const pattern =
    /^(?<hashes>#{2,6})\s+(?<heading>.+?)\s*#*\s*$|<Carries\s+ids=\{\[(?<ids>[^\]]*)\]\}\s*\/>/gm;
  for (const { groups } of mdxSource.matchAll(pattern)) {
    if (groups?.['heading'] !== undefined) {
      const anchor = slug(groups['heading']);
      if (groups['hashes'] === '##') found.push({ section: groups['heading'], anchor, ids: [] });
      continue;
    }
    const ids = [...(groups?.['ids'] ?? '').matchAll(/['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    const last = found.at(-1);
    if (last) last.ids.push(...ids);
    else found.push({ section: '', anchor: '', ids });
  }
  return found;
};
