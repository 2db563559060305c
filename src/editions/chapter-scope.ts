import type { Edition } from '../schemas/edition.ts';
import type { ChapterScope } from './narrow-chapter.ts';

/**
 * What an edition has of every chapter.
 * @param edition resolved: it knows the settings that it does not serve, too
 * @param provisions each with the source it belongs to, by its id
 */
export const chapterScope = (
  { settings, given }: Pick<Edition, 'settings' | 'given'>,
  provisions: ReadonlyMap<string, { source: string }>,
): ChapterScope => {
  const settingOfSource = new Map(
    Object.entries(given?.settings ?? settings).map(([id, { source }]) => [source, id]),
  );
  return {
    served: new Set(Object.keys(settings)),
    settingOf: (id) => settingOfSource.get(provisions.get(id)?.source ?? ''),
  };
};
