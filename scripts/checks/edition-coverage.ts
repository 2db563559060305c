/** Every edition carries all provisions of its sources in chapters that it publishes, or they are left out on purpose. */
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEditionContent } from '../../src/editions/load-edition-content.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { narrowContent, publishedChapters } from '../../src/integrations/load-published.ts';
import { readCarried } from '../../src/lib/read-carried.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import type { Problem } from './problem.ts';

/** The chapters that an edition publishes, as it shows them. */
const chaptersOf = (edition: Edition, content: LoadedContent): LoadedContent['chapters'] => {
  const published = publishedChapters(
    edition,
    content.chapters.map(({ slug }) => slug),
  );
  return narrowContent(edition, content).chapters.filter(({ slug }) => published.has(slug));
};

interface Coverage {
  source: string;
  carried: number;
  omitted: number;
  missing: { id: string; section: string }[];
}

/** What an edition carries of each of its sources. */
const coverageOf = (edition: Edition, content: LoadedContent): Coverage[] => {
  const carried = new Set(
    chaptersOf(edition, content).flatMap(({ body }) => readCarried(body).flatMap(({ ids }) => ids)),
  );
  const sources = edition.sources === 'all' ? [...content.sources.keys()] : edition.sources;
  return sources
    .filter((source) => content.sources.get(source)?.carriedBy !== 'templates')
    .map((source) => {
      const own = [...content.provisions.values()].filter((provision) => provision.source === source);
      return {
        source,
        carried: own.filter(({ id }) => carried.has(id)).length,
        omitted: own.filter(({ id }) => content.omissions.has(id)).length,
        missing: own.filter(({ id }) => !carried.has(id) && !content.omissions.has(id)),
      };
    });
};

const problemsOf = (edition: Edition, content: LoadedContent): Problem[] => [
  ...chaptersOf(edition, content)
    .filter(({ body }) => !/^## /m.test(body))
    .map(({ file, slug }) => ({
      file,
      message:
        `Nothing of ${slug} is left for the edition ${edition.id}. Say in its first lines which ` +
        'settings it is for: settings: [schools].',
    })),
  ...coverageOf(edition, content).flatMap(({ source, missing }) =>
    missing.map(({ id, section }) => ({
      file: `editions/${edition.id}/edition.yaml`,
      where: `sources: ${source}`,
      message:
        `No chapter that the edition publishes carries ${id} (${section}). Publish the chapter, ` +
        'take the source out, or look at <Only> and <Setting> in the chapter.',
    })),
  ),
];

/** Each edition with a content that is given, else with its own: the chapters that it brings are in it. */
const withContent = (editions: readonly Edition[], content?: LoadedContent): [Edition, LoadedContent][] => {
  const ours = content ?? loadContent();
  return editions.map((edition) => [edition, content ?? loadEditionContent(edition, undefined, ours)]);
};

/** @param content left out: each edition's own, with the chapters that it brings */
export const check = (
  editions: readonly Edition[] = listEditions().map((id) => loadEdition(id)),
  content?: LoadedContent,
): Problem[] => withContent(editions, content).flatMap(([edition, own]) => problemsOf(edition, own));

/** What each edition carries, for the terminal. */
export function summarise(
  editions: readonly Edition[] = listEditions().map((id) => loadEdition(id)),
  content?: LoadedContent,
): string[] {
  return withContent(editions, content).flatMap(([edition, own]) =>
    coverageOf(edition, own).map(
      ({ source, carried, omitted, missing }) =>
        `${edition.id}: ${source}: ${carried} carried, ${omitted} left out with a reason, ${missing.length} missing`,
    ),
  );
}
