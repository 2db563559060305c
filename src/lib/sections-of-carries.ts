import { createHeadingSlugger } from './slug-heading.ts';

/** The anchor of the `##` section in which each `<Carries>` of a chapter stands, in order; empty above the first. */
export const sectionsOfCarries = (mdxSource: string): string[] => {
  const slug = createHeadingSlugger();
  const found: string[] = [];
  let section = '';
  for (const [whole, hashes, heading] of mdxSource.matchAll(/^(#{2,6})\s+(.+?)\s*#*\s*$|<Carries\s/gm)) {
    if (whole.startsWith('<')) found.push(section);
    else {
      const anchor = slug(heading ?? '');
      if (hashes === '##') section = anchor;
    }
  }
  return found;
};
