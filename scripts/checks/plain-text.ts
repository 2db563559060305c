/** The prose of an MDX chapter without markup, as sentences. Headings, tables and components without words fall away. */
export function readSentences(mdx: string): string[] {
  const sentences: string[] = [];
  const prose = mdx
    .replace(/<Carries[^>]*\/>/g, '')
    .replace(/<(?:Frequency|Figure)[^>]*\/>/g, '3 months')
    .replace(/<Setting[^>]*\/>/g, 'NHS organisations')
    .replace(/<\/?(?:Pointer|Reflect|Warn|Only)[^>]*>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/[{}*_`]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  for (const block of prose.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)) {
    const text = block
      .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!text || text.startsWith('#') || text.startsWith('|')) continue;
    sentences.push(...text.split(/(?<=[.!?:])["')\]]*\s+(?=["'(]?[A-Z0-9])/).filter(Boolean));
  }
  return sentences;
}

/** Words of a sentence. */
export const wordsOf = (sentence: string) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** A usual estimate of syllables in an English word. */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, (end) => end[0] ?? '');
  return Math.max(1, (plain.match(/[aeiouy]{1,2}/g) ?? []).length);
}
