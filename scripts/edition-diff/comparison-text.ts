import { countDifferences, differencesInWords, type Comparison } from './compare-sides.ts';

/** The comparison as text: for each difference its name, and under it what each edition says. */
export const comparisonText = (comparison: Comparison): string => {
  const { one, other, sections } = comparison;
  const width = Math.max(one.id.length, other.id.length) + 1;
  const side = (id: string, words: string | undefined) =>
    `    ${`${id}:`.padEnd(width)} ${words === undefined ? '(not there)' : words.replace(/\s+/g, ' ')}`;
  return [
    `${one.title} (${one.id}) and ${other.title} (${other.id}): ${differencesInWords(countDifferences(comparison))}`,
    ...sections.flatMap(({ title, differences, alike }) => [
      '',
      `${title}: ${differencesInWords(differences.length)}, ${String(alike)} alike`,
      ...differences.flatMap(({ what, ...each }) => [
        `  ${what}`,
        side(one.id, each.one),
        side(other.id, each.other),
      ]),
    ]),
    '',
  ].join('\n');
};
