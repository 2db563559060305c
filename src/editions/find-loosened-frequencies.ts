import { gapInWords, longestGapInDays } from '../planning/frequency.ts';
import { frequencyShape, type Edition } from '../schemas/edition.ts';
import { isPlainObject } from '../lib/deep-merge.ts';

/**
 * Frequencies that are longer than those of the edition that is extended: an edition may shorten the longest
 * permitted gap, never lengthen it.
 */
export const findLoosenedFrequencies = (
  below: Record<string, unknown>,
  edition: Edition,
  file: string,
): string[] => {
  const standing = isPlainObject(below['frequencies']) ? below['frequencies'] : {};
  return Object.entries(edition.frequencies).flatMap(([key, frequency]) => {
    const before = frequencyShape.safeParse(standing[key]);
    if (!before.success || longestGapInDays(frequency) <= longestGapInDays(before.data)) return [];
    return (
      `${file}: frequencies.${key}: ${gapInWords(frequency)} is longer than the ${gapInWords(before.data)} of the edition ` +
      `it extends. An edition may shorten a gap, never lengthen it: write ${gapInWords(before.data)} or less.`
    );
  });
};
