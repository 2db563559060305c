/** Every link of the built site leads to a page or file that is there, and to an anchor that is on it. */
import { readBuiltSite, readTags, type BuiltSite } from './built-site.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';

/** Views of a form (src/forms/state/view.ts). They get their headings when they are shown. */
const formViews = /^(?:tasks|all|check|section-\w+)$/;

/** Choices in an address (src/lib/address-choices.ts), like `what=child-in-need`: each is an option of the page. */
const isChoices = (anchor: string) => anchor.includes('=');

export function check(site: BuiltSite = readBuiltSite()): Problem[] {
  const problems: Problem[] = [];
  const tags = new Map([...site.pages].map(([address, html]) => [address, readTags(html)]));
  const anchors = new Map(
    [...tags].map(([address, list]) => [
      address,
      new Set(list.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    ]),
  );
  const options = new Map(
    [...tags].map(([address, list]) => [
      address,
      new Set(
        list.flatMap(({ name, attributes }) => (name === 'option' ? (attributes.get('value') ?? []) : [])),
      ),
    ]),
  );
  for (const [address, list] of tags) {
    for (const { name, attributes } of list) {
      for (const key of ['href', 'src']) {
        const value = attributes.get(key);
        if (value === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value)) continue;
        const target = new URL(value, `http://site${address}`);
        const where = `<${name} ${key}="${value}">`;
        const place = decodeURIComponent(target.pathname);
        if (!site.files.has(place)) {
          const cure = site.files.has(`${place}/`)
            ? ' Write it with a slash at the end.'
            : didYouMean(place, site.pages.keys());
          problems.push({ file: address, where, message: `Nothing is there.${cure}` });
          continue;
        }
        const anchor = decodeURIComponent(target.hash.slice(1));
        const page = place.replace(/index\.html$/, '');
        if (isChoices(anchor)) {
          const offered = options.get(page) ?? new Set();
          for (const choice of new URLSearchParams(anchor).values()) {
            if (offered.has(choice)) continue;
            const message = `That page does not offer '${choice}'.${didYouMean(choice, offered)}`;
            problems.push({ file: address, where, message });
          }
          continue;
        }
        const known = anchors.get(page);
        if (anchor && known && !known.has(anchor) && !(known.has('form') && formViews.test(anchor))) {
          problems.push({
            file: address,
            where,
            message: `That page has no such place.${didYouMean(anchor, known)}`,
          });
        }
      }
    }
  }
  return problems;
}
