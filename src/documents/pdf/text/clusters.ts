/** Cuts text into what a reader sees as one character. */

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Characters of the basic plane that never join with a neighbour: the segmenter can be spared. */
const STANDS_ALONE =
  /^[\u0020-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0530\u1e00-\u1eff\u2010-\u2027\u2030-\u205f\u2070-\u20cf\u2100-\u218f]*$/;

/** A ToUnicode map holds at most 512 bytes for one glyph; no language comes near it. */
const LONGEST_CLUSTER = 96;

/** A text in pieces that fit: one, but for a heap of marks. */
export function textPieces(cluster: string): string[] {
  if (cluster.length <= LONGEST_CLUSTER) return [cluster];
  const characters = Array.from(cluster);
  const pieces = [];
  for (let at = 0; at < characters.length; at += LONGEST_CLUSTER / 2)
    pieces.push(characters.slice(at, at + LONGEST_CLUSTER / 2).join(''));
  return pieces;
}

/** The grapheme clusters of a text without line breaks, in order; joined again they are the text. A heap of marks is cut. */
export function clustersOf(text: string): string[] {
  if (STANDS_ALONE.test(text)) return text.split('');
  return Array.from(segmenter.segment(text)).flatMap(({ segment }) => textPieces(segment));
}

/** The paragraphs of a text: cut at every kind of line break, so that none has to be drawn. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}
