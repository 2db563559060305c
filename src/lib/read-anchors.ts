import { createHeadingSlugger } from './slug-heading.ts';

/** The anchors of all headings of a chapter, in order, from its MDX. */
export const readAnchors = (mdxSource: string): string[] => {
  const slug = createHeadingSlugger();
  return [...mdxSource.matchAll(/^#{2,6}\s+(.+?)\s*#*\s*$/gm)].map(([, heading = '']) => slug(heading));
};
