import { nearestName } from '../lib/nearest-name.ts';
import { everyInWords, gapInWords, longestGapInDays } from '../planning/frequency.ts';
import type { Edition, Frequency } from '../schemas/edition.ts';

type Frequencies = Edition['frequencies'];

const find = (key: string, written: string, frequencies: Frequencies): Frequency => {
  const frequency = Object.hasOwn(frequencies, key) ? frequencies[key] : undefined;
  if (frequency) return frequency;
  const nearest = nearestName(key, Object.keys(frequencies));
  throw new Error(
    `${written}: the edition has no frequency '${key}'.` + (nearest ? ` Did you mean '${nearest}'?` : ''),
  );
};

/**
 * Text with the edition's frequencies put in: `{frequency:child-in-need}` → "3 months",
 * `{every:child-in-need}` → "every 3 months".
 * @throws {Error} naming the nearest frequency, for one that the edition has not.
 */
export const sayFrequency = (text: string, frequencies: Frequencies): string =>
  text.replace(/\{(frequency|every):([^}]*)\}/g, (whole, form: string, key: string) => {
    const frequency = find(key, whole, frequencies);
    return form === 'every' ? everyInWords(frequency) : gapInWords(frequency);
  });

/**
 * A CEL expression with `frequencyDays("child-in-need")` replaced by the longest gap in days, so that a rule needs
 * no edition when it runs.
 * @throws {Error} naming the nearest frequency, for one that the edition has not.
 */
export const putFrequencyDays = (expression: string, frequencies: Frequencies): string =>
  expression.replace(/\bfrequencyDays\(\s*(["'])(.*?)\1\s*\)/g, (whole, _quote: string, key: string) =>
    String(longestGapInDays(find(key, whole, frequencies))),
  );

/** The longest gap in days between two discussions of a child, by the answer of a form that a frequency names. */
export const cohortDays = (frequencies: Frequencies): Record<string, number> =>
  Object.fromEntries(
    Object.values(frequencies).flatMap((frequency) =>
      frequency.answer === undefined ? [] : [[frequency.answer, longestGapInDays(frequency)]],
    ),
  );

/**
 * A CEL expression with the gaps of all cohorts put in front of what `cohortDays(cohort)` is asked about, so that an
 * edition which shortens a frequency changes the rule too.
 */
export const putCohortDays = (expression: string, frequencies: Frequencies): string =>
  expression.replace(/\bcohortDays\(\s*/g, () => `cohortDays(${JSON.stringify(cohortDays(frequencies))}, `);
