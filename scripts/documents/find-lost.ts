/** Signs by which readers show direction or a place to break, and white space, where lines are broken. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const compact = (text: string): string => text.replace(UNSEEN, '');
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Letters and figures only. */
const bare = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
const reversed = (text: string): string => Array.from(text).reverse().join('');
const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).map(bare);

/** The least that counts as a part of a text, so that a text is not found in crumbs. */
const LEAST_PART = 20;

/** Whether a text is there, at most in so many parts, each found whole. */
function isFound(text: string, found: string, parts: number): boolean {
  if (found.includes(text)) return true;
  if (parts <= 1) return false;
  let [least, most] = [0, text.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (found.includes(text.slice(0, middle))) least = middle;
    else most = middle - 1;
  }
  return least >= LEAST_PART && isFound(text.slice(least), found, parts - 1);
}

/**
 * The texts that are not in what a reader read. A text has to be there whole, whatever lines it was broken into. Where
 * letters run from right to left, readers order signs and figures by rules of their own, and one of them shows strings
 * as they stand in the file, reversed (ADR 34): each word has to be there, in either order.
 * @param parts in how many parts a text may be: a reader that goes page by page finds a cell of a table in two
 */
export function findLost(due: readonly string[], read: string, parts = 1): string[] {
  const found = compact(read);
  const letters = bare(read);
  return due.filter((text) => {
    if (isFound(compact(text), found, parts)) return false;
    const isLost = (word: string) => !letters.includes(word) && !letters.includes(reversed(word));
    return !RIGHT_TO_LEFT.test(text) || wordsIn(text).some(isLost);
  });
}
