import { createHeadingSlugger } from './slug-heading.ts';

/**
 * The anchors that a chapter keeps with `<Formerly anchor="…" />`, each with the anchor of the heading above it. One
 * that stands above every heading leads to the chapter itself: an empty anchor.
 */
export const readFormerAnchors = (mdxSource: string): Map<string, string> => {
  const slug = createHeadingSlugger();
  const former = new Map<string, string>();
  let above = '';
  for (const [, heading, old] of mdxSource.matchAll(
    /^#{2,6}\s+(.+?)\s*#*\s*$|<Formerly\s+anchor="([^"]*)"/gm,
  )) {
    if (heading !== undefined) above = slug(heading);
    else if (old !== undefined) former.set(old, above);
  }
  return former;
};
