/** Signs by which readers show direction or a place to break, and white space, where lines are broken. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const compact = (text: string): string => text.replace(UNSEEN, '');
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Letters and figures only. */
const bare = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
const reversed = (text: string): string => Array.from(text).reverse().join('');
const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).map(bare);

/**
 * The texts that are not in what a reader read. A text has to be there whole, whatever lines it was broken into. Where
 * letters run from right to left, readers order signs and figures by rules of their own, and one of them shows strings
 * as they stand in the file, reversed (ADR 34): each word has to be there, in either order.
 */
export function findLost(due: readonly string[], read: string): string[] {
  const found = compact(read);
  const letters = bare(read);
  return due.filter((text) => {
    if (found.includes(compact(text))) return false;
    const isLost = (word: string) => !letters.includes(word) && !letters.includes(reversed(word));
    return !RIGHT_TO_LEFT.test(text) || wordsIn(text).some(isLost);
  });
}
