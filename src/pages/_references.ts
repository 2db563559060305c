/** The names of references, for links between them. */
import type { CollectionEntry } from 'astro:content';
import { nearestName } from '../lib/nearest-name.ts';
import { nameOfReference } from '../schemas/name-of-reference.ts';

/**
 * What a link to a reference says.
 * @param from the file that points at it, below `src/content`
 * @throws {Error} naming that file and the nearest name, if there is no such reference.
 */
export const nameOf = (
  references: readonly CollectionEntry<'references'>[],
  id: string,
  from: string,
): string => {
  const entry = references.find((reference) => reference.id === id);
  if (entry) return nameOfReference(entry.data);
  const ids = references.map((reference) => reference.id);
  throw new Error(
    `src/content/${from}: the reference "${id}" does not exist. Did you mean "${nearestName(id, ids)}"?`,
  );
};
