/** Where a text may be parted, the best first: between paragraphs, lines, sentences, words. */
const seams = [/\n\s*\n/g, /\n/g, /[.!?…]["'”’)]*\s/g, /\s/g];

/**
 * Parts of at most `limit` characters, as the boxes of other programs count them (UTF-16 units). Nothing is left out:
 * the parts, joined, are the text. A word is only parted if it is longer than a box, a letter with its marks never.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const end = endOfPart(rest, limit);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest];
}

function endOfPart(text: string, limit: number): number {
  const head = text.slice(0, limit);
  for (const seam of seams) {
    const last = [...head.matchAll(seam)].at(-1);
    // A part that is nearly empty helps nobody: then rather between lines or sentences.
    if (last && last.index + last[0].length > limit / 2) return last.index + last[0].length;
  }
  const anySpace = [...head.matchAll(/\s/g)].at(-1);
  if (anySpace) return anySpace.index + 1;
  return lastWholeLetter(head, text);
}

function lastWholeLetter(head: string, text: string): number {
  const letters = [
    ...new Intl.Segmenter('en-GB', { granularity: 'grapheme' }).segment(text.slice(0, head.length + 64)),
  ];
  const last = letters.findLast(({ index, segment }) => index + segment.length <= head.length);
  return last ? last.index + last.segment.length : head.length;
}
