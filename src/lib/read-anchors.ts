import { createHeadingSlugger } from './slug-heading.ts';

/**
 * The anchors of a chapter, in order, from its MDX: those of its headings, and old ones that are kept with
 * `<Formerly anchor="…" />`.
 */
export const readAnchors = (mdxSource: string): string[] => {
  const slug = createHeadingSlugger();
  return [...mdxSource.matchAll(/^#{2,6}\s+(.+?)\s*#*\s*$|<Formerly\s+anchor="([^"]*)"/gm)].map(
    ([, heading, former]) => former ?? slug(heading ?? ''),
  );
};
