import type { Edition } from '../schemas/edition.ts';
import type { Template } from '../schemas/template.ts';
import { walkSchema } from '../schemas/walk-schema.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { cohortDays } from './say-frequency.ts';

/** Every name that stands in what `cohortDays` is asked about: `cohort` of `cohortDays(cohort)`. */
const askedAbout = (template: Template): Set<string> => {
  const expressions = JSON.stringify([template.rules, template.schema]);
  const asked = [...expressions.matchAll(/\bcohortDays\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  return new Set(asked.flatMap((inside) => inside.match(/[A-Za-z]\w*/g) ?? []));
};

/**
 * Answers to the question of a cohort for which the edition has no gap: a rule that asks `cohortDays` would be silent
 * about these children.
 */
export const checkCohorts = (template: Template, edition: Edition): string[] => {
  const names = askedAbout(template);
  if (names.size === 0) return [];
  const known = Object.keys(cohortDays(edition.frequencies));
  return [...walkSchema(template.schema)].flatMap(({ node, path }) => {
    const options = node.oneOf?.map((option) => String(option.const)) ?? [];
    const isCohort =
      names.has(path.split('.').at(-1) ?? '') &&
      (known.length === 0 || options.some((id) => known.includes(id)));
    if (!isCohort) return [];
    return options
      .filter((id) => !known.includes(id))
      .map((id) => {
        const nearest = nearestName(id, known);
        return (
          `schema.${path}: no frequency of the edition gives the gap of '${id}'. Write 'answer: ${id}' to that frequency ` +
          `in editions/${edition.id}.` +
          (nearest ? ` Is '${nearest}' meant?` : '')
        );
      });
  });
};
