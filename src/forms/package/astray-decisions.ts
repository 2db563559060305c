import type { Astray } from '../../documents/package/find-astray.ts';

/** What tells one place from another; a place that is changed has to be decided anew. */
export const astrayKey = ({ part, path = '', belongsTo, name, sentence }: Astray): string =>
  [part, path, belongsTo, name, sentence].join('\n');

/** Whether the person has said of each place that it can stay. */
export const isDecided = (astray: readonly Astray[], left: ReadonlySet<string>): boolean =>
  astray.every((place) => left.has(astrayKey(place)));

/** The places of each document: those that are sure, and those that may be something else. */
export function byDocument(astray: readonly Astray[]): Map<string, { sure: Astray[]; maybe: Astray[] }> {
  const groups = new Map<string, { sure: Astray[]; maybe: Astray[] }>();
  for (const place of astray) {
    const group = groups.get(place.part) ?? { sure: [], maybe: [] };
    const same = group[place.certainty].some((other) => astrayKey(other) === astrayKey(place));
    if (!same) group[place.certainty].push(place);
    groups.set(place.part, group);
  }
  return groups;
}
