/**
 * Where a line may end in scripts that set no spaces between words: between words where a dictionary is needed to
 * find them, between characters in Chinese and Japanese, after the marks that end a syllable or a word elsewhere.
 */

/** Thai, Lao, Burmese, Khmer: words stand together, and the platform's dictionary tells them apart. */
const DICTIONARY = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+/g;
/** Chinese characters, kana, bopomofo and their full-width signs. */
const IDEOGRAPH =
  /[\u2e80-\u303f\u3041-\u30ff\u3105-\u312f\u31a0-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;
/** Nothing of these begins a line: closing brackets, full stops, small kana, marks that lengthen or repeat. */
const NOT_FIRST =
  /^[\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b\u301c\u301e\u301f\u303b\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e\u30a0\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\u31f0-\u31ff\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d\uff60!),.:;?\]}\u00bb\u2019\u201d\u2026]/;
/** None of these ends a line: opening brackets. */
const NOT_LAST =
  /[\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\u301d\uff08\uff3b\uff5b\uff5f([{\u00ab\u2018\u201c]$/;
/** Tibetan tsheg and shad, Ethiopic word space and stops, Khmer stops: a line may end after them. */
const ENDS_WORD = /^[\u0f0b\u0f0d-\u0f12\u1361-\u1368\u17d4-\u17d6]/;
const TIBETAN_MARK = /^[\u0f0b-\u0f14]/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

const NEEDED =
  /[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1361-\u1368\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff01-\uffe6\u{1f000}-\u{3ffff}]/u;

const dictionaries = new Intl.Segmenter('th', { granularity: 'word' });

function wordEnds(text: string): Set<number> {
  const ends = new Set<number>();
  for (const { 0: stretch, index } of text.matchAll(DICTIONARY)) {
    for (const word of dictionaries.segment(stretch)) ends.add(index + word.index + word.segment.length);
  }
  return ends;
}

/**
 * Offsets in UTF-16 units at which a line may end although no space stands there.
 * @param clusters the text in clusters, in order
 */
export function breakChances(text: string, clusters: readonly string[]): ReadonlySet<number> | undefined {
  if (!NEEDED.test(text)) return undefined;
  const chances = wordEnds(text);
  let at = 0;
  clusters.forEach((cluster, index) => {
    at += cluster.length;
    const next = clusters[index + 1];
    if (next === undefined || /^\s/.test(next)) return;
    const isApart = [cluster, next].some((one) => IDEOGRAPH.test(one) || EMOJI.test(one));
    if (isApart && !NOT_FIRST.test(next) && !NOT_LAST.test(cluster) && !/\s$/.test(cluster)) chances.add(at);
    if (ENDS_WORD.test(cluster) && !TIBETAN_MARK.test(next)) chances.add(at);
  });
  return chances;
}
