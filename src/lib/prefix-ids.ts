/**
 * Puts `prefix--` before every id of a piece of HTML and before every reference to one inside it (links to an
 * anchor, `for`, `popovertarget`, `aria-*`), so that several chapters can stand on one page. The HTML is the
 * site's own, with double quotes around attributes.
 */
export const prefixIds = (html: string, prefix: string): string =>
  html
    .replace(/(?<=<[^<>]*\s(?:id|popovertarget)=")(?=[^"])/g, `${prefix}--`)
    .replace(/(?<=<[^<>]*\shref="#)(?=[^"])/g, `${prefix}--`)
    .replace(
      /(?<=<[^<>]*\s)((?:for|aria-labelledby|aria-describedby|aria-controls)=")([^"]+)(?=")/g,
      (_, start: string, names: string) =>
        start +
        names
          .split(/\s+/)
          .map((name) => `${prefix}--${name}`)
          .join(' '),
    );

/**
 * Turns links to chapters into links within one page that holds them all: `/base/handbook/how-often/#new` becomes
 * `#how-often--new`, and `/base/handbook/how-often/` becomes `#how-often`. Other links stay.
 * @param root address of the chapters, for example `/base/handbook/`
 * @param slugs the chapters that stand on the page
 */
export const linkWithinPage = (html: string, root: string, slugs: ReadonlySet<string>): string =>
  html.replace(/(?<=<a\b[^<>]*\shref=")([^"]+)(?=")/g, (href: string) => {
    if (!href.startsWith(root)) return href;
    const [, slug = '', anchor] = /^([^/#]+)\/?(?:#(.+))?$/.exec(href.slice(root.length)) ?? [];
    if (!slugs.has(slug)) return href;
    return anchor ? `#${slug}--${anchor}` : `#${slug}`;
  });
