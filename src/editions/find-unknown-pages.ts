import { nearestName } from '../lib/nearest-name.ts';
import type { Edition } from '../schemas/edition.ts';

/** Names of chapters and templates that there are; undefined where it is not known. */
export interface KnownPages {
  chapters: readonly string[] | undefined;
  templates: readonly string[] | undefined;
}

/** Chapters and templates that an edition lists and that are not there, each with the nearest name. */
export const findUnknownPages = (edition: Edition, file: string, known: KnownPages): string[] => {
  const find = (key: 'chapters' | 'templates', wanted: readonly string[]) =>
    wanted
      .filter((id) => known[key] !== undefined && !known[key].includes(id))
      .map((id) => {
        const nearest = nearestName(id, known[key] ?? []);
        const one = key.slice(0, -1);
        return (
          `${file}: ${key}: there is no ${one} '${id}'.` + (nearest ? ` Did you mean '${nearest}'?` : '')
        );
      });
  const inSystems = Object.entries(edition.caseSystems ?? {}).flatMap(([id, { templates = {} }]) =>
    Object.keys(templates).map((template) => ({ id, template })),
  );
  return [
    ...inSystems
      .filter(({ template }) => known.templates !== undefined && !known.templates.includes(template))
      .map(
        ({ id, template }) =>
          `${file}: caseSystems.${id}.templates: there is no template '${template}'. ` +
          `Did you mean '${nearestName(template, known.templates ?? [])}'?`,
      ),
    ...find('chapters', edition.chapters === 'all' ? [] : edition.chapters),
    ...find('templates', edition.templates === 'all' ? [] : edition.templates.map((local) => local.id)),
  ];
};
