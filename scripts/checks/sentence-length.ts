/**
 * Chapters can be read on a phone between visits: 20 words a sentence on average at most, none over 40, and a Flesch
 * reading ease of 50 at least. 60 is plain English; the names of our field (safeguarding, supervision, multi-agency)
 * are long and cost about ten points, whatever is written around them.
 */
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import { countSyllables, readSentences, wordsOf } from './plain-text.ts';
import type { Problem } from './problem.ts';

const AVERAGE = 20;
const LONGEST = 40;
const EASE = 50;

/** Flesch reading ease of a text, 0 to 100 and a little beyond: the higher, the easier. */
export function readingEase(sentences: string[]): number {
  const words = sentences.flatMap(wordsOf);
  const perSentence = words.length / Math.max(1, sentences.length);
  const perWord = words.reduce((sum, word) => sum + countSyllables(word), 0) / Math.max(1, words.length);
  return 206.835 - 1.015 * perSentence - 84.6 * perWord;
}

export function check(content: LoadedContent = loadContent()): Problem[] {
  const problems: Problem[] = [];
  for (const { file, body, inBrief } of content.chapters) {
    const sentences = [...inBrief, ...readSentences(body)];
    const lengths = sentences.map((sentence) => wordsOf(sentence).length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    if (average > AVERAGE) {
      const message = `Sentences have ${average.toFixed(1)} words on average. Shorten to ${AVERAGE}.`;
      problems.push({ file, message });
    }
    const ease = readingEase(readSentences(body));
    if (ease < EASE) {
      const message = `Its reading ease is ${ease.toFixed(0)}. Bring it to ${EASE}: shorter words, shorter sentences.`;
      problems.push({ file, message });
    }
    sentences.forEach((sentence, index) => {
      const length = lengths[index] ?? 0;
      if (length > LONGEST)
        problems.push({
          file,
          message: `A sentence of ${length} words, split it: "${sentence.slice(0, 60)}…"`,
        });
    });
  }
  return problems;
}

/** Average sentence length and reading ease of all chapters. */
export function summarise(content: LoadedContent = loadContent()): string[] {
  return content.chapters.map(({ slug, body }) => {
    const sentences = readSentences(body);
    const words = sentences.flatMap(wordsOf);
    return `${slug}: ${words.length} words, ${(words.length / Math.max(1, sentences.length)).toFixed(1)} a sentence, reading ease ${readingEase(sentences).toFixed(0)}`;
  });
}
