/**
 * Turns headings into anchors by GitHub's rule, which the Markdown processor follows too: lower case, punctuation
 * dropped, spaces to hyphens, `-1`, `-2` … for the same heading again. One function serves one document.
 */
export const createHeadingSlugger = () => {
  const seen = new Map<string, number>();
  return (heading: string): string => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  };
};
