/**
 * The rules that keep an edition made in the browser from loosening a figure. They are made from the same lengths in
 * days as the check of the build (`findLoosenedFrequencies`), so that both refuse the same.
 */
import { figureInWords } from '../planning/figure.ts';
import { everyInWords, gapInWords, longestGapInDays } from '../planning/frequency.ts';
import type { Figure } from '../schemas/arrangement.ts';
import type { Frequency } from '../schemas/edition.ts';
import type { Rule } from '../schemas/template.ts';
import type { StartingEdition } from './starting-edition.ts';

/** A figure as it stands in some of the editions that one can start from. */
export interface Standing<Value> {
  key: string;
  value: Value;
  editions: string[];
}

/** Every figure of a kind, once for each value that it has. */
export const standingOf = <Value>(
  starts: readonly StartingEdition[],
  pick: (start: StartingEdition) => Record<string, Value>,
): Standing<Value>[] => {
  const found = new Map<string, Standing<Value>>();
  for (const start of starts) {
    for (const [key, value] of Object.entries(pick(start))) {
      const name = `${key} ${JSON.stringify(value)}`;
      const kept = found.get(name) ?? { key, value, editions: [] };
      kept.editions.push(start.id);
      found.set(name, kept);
    }
  }
  return [...found.values()];
};

const units = ['days', 'working-days', 'weeks', 'months', 'years'] as const;

/** The greatest number of a unit that keeps within a gap; 0 where not even one does. */
export const mostWithin = (standing: Frequency, unit: Frequency['unit']): number => {
  const limit = longestGapInDays(standing);
  let most = 0;
  while (longestGapInDays({ every: most + 1, unit }) <= limit) most += 1;
  return most;
};

const list = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

/** The condition that an edition which has this value is the start, where not all have it. */
const startsFrom = (editions: readonly string[], starts: readonly StartingEdition[]) =>
  editions.length === starts.length ? '' : ` && contains(${list(editions)}, extends)`;

export const gapInOption = ({ who, ...gap }: Frequency): string =>
  `${who}: ${gap.once ? `within ${gapInWords(gap)}` : everyInWords(gap)}`;

export const gapRules = (starts: readonly StartingEdition[]): Rule[] =>
  standingOf(starts, ({ frequencies }) => frequencies).map(({ key, value, editions }, index) => {
    const within = units
      .map((unit) => ({ unit, most: mostWithin(value, unit) }))
      .filter(({ most }) => most > 0);
    return {
      id: `gap${index + 1}`,
      severity: 'error',
      forEach: 'gaps',
      questions: ['every', 'unit'],
      when: `which == '${key}' && filled(every) && filled(unit)${startsFrom(editions, starts)}`,
      must: within.map(({ unit, most }) => `(unit == '${unit}' && every <= ${most})`).join(' || '),
      message: `Enter ${gapInWords(value)} or less: that is the longest gap permitted here`,
    };
  });

/** What a stricter figure may be, by the bound that stands. Other bounds have no strict side. */
const bounds = [
  { bound: 'least', sign: '>=', words: 'or more' },
  { bound: 'moreThan', sign: '>=', words: 'or more' },
  { bound: 'most', sign: '<=', words: 'or less' },
] as const;

export const figureRules = (starts: readonly StartingEdition[]): Rule[] =>
  standingOf(starts, ({ figures }) => figures).flatMap(({ key, value, editions }, index) =>
    bounds.flatMap(({ bound, sign, words }): Rule[] => {
      const standing = value[bound];
      if (standing === undefined) return [];
      return [
        {
          id: `figure${index + 1}${bound}`,
          severity: 'error',
          forEach: 'figures',
          questions: [bound],
          when: `which == '${key}'${startsFrom(editions, starts)}`,
          must: `${bound} ${sign} ${standing}`,
          message: `Enter ${standing} ${words}: it stands at ${figureInWords(value)}, and may only be made stricter`,
        },
      ];
    }),
  );

/** A figure that the edition one starts from does not have cannot be made stricter. */
export const belongingRules = (
  group: 'gaps' | 'figures',
  starts: readonly StartingEdition[],
  pick: (start: StartingEdition) => Record<string, Frequency | Figure>,
): Rule[] => {
  const all = new Set(starts.flatMap((start) => Object.keys(pick(start))));
  return starts
    .filter((start) => Object.keys(pick(start)).length < all.size)
    .map((start, index) => ({
      id: `${group}Belong${index + 1}`,
      severity: 'error',
      forEach: group,
      questions: ['which'],
      when: `filled(which) && extends == '${start.id}'`,
      must: `contains(${list(Object.keys(pick(start)))}, which)`,
      message: `Select another one, or take it out: the edition you start from does not have it`,
    }));
};
