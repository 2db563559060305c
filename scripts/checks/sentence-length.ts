/** Chapters can be read on a phone between visits: 20 words a sentence on average at most, none over 40. */
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import { countSyllables, readSentences, wordsOf } from './plain-text.ts';
import type { Problem } from './problem.ts';

const AVERAGE = 20;
const LONGEST = 40;

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

/** Average sentence length and Flesch reading ease (60 and more is plain English) of all chapters. */
export function summarise(content: LoadedContent = loadContent()): string[] {
  return content.chapters.map(({ slug, body }) => {
    const sentences = readSentences(body);
    const words = sentences.flatMap(wordsOf);
    const perSentence = words.length / Math.max(1, sentences.length);
    const perWord = words.reduce((sum, word) => sum + countSyllables(word), 0) / Math.max(1, words.length);
    const ease = 206.835 - 1.015 * perSentence - 84.6 * perWord;
    return `${slug}: ${words.length} words, ${perSentence.toFixed(1)} a sentence, reading ease ${ease.toFixed(0)}`;
  });
}
