/** What an edition publishes: the catalogue that chapters are resolved against, and the templates in its words. */
import { applyEdition } from '../editions/apply-edition.ts';
import { chapterScope } from '../editions/chapter-scope.ts';
import { loadEditionContent } from '../editions/load-edition-content.ts';
import { narrowChapter } from '../editions/narrow-chapter.ts';
import { loadEditionTemplates } from '../editions/templates/load-edition-templates.ts';
import type { Edition } from '../schemas/edition.ts';
import type { LoadedContent } from '../schemas/load-content.ts';
import type { Diagram, ResolvedTemplate } from '../schemas/template.ts';
import { nearestName } from '../lib/nearest-name.ts';
import type { HandbookCatalogue } from './component-resolvers.ts';

const chosen = (edition: Edition, key: string, wanted: string[], known: string[]): ReadonlySet<string> => {
  for (const name of wanted) {
    if (known.includes(name)) continue;
    throw new Error(
      `editions/${edition.id}/edition.yaml: ${key} names "${name}", which does not exist. ` +
        `Did you mean "${nearestName(name, known)}"?`,
    );
  }
  return new Set(wanted);
};

/** The ids of the templates that an edition publishes. */
export const publishedTemplates = (edition: Edition, known: string[]): ReadonlySet<string> =>
  edition.templates === 'all'
    ? new Set(known)
    : chosen(
        edition,
        'templates',
        edition.templates.map(({ id }) => id),
        known,
      );

/** The slugs of the chapters that an edition publishes. */
export const publishedChapters = (edition: Edition, known: string[]): ReadonlySet<string> =>
  edition.chapters === 'all' ? new Set(known) : chosen(edition, 'chapters', edition.chapters, known);

/** The published templates joined with the edition, in the order of the edition or of their files. */
export const resolvedTemplates = (edition: Edition, root?: string): ResolvedTemplate[] => {
  const templates = loadEditionTemplates(edition, root);
  const published = publishedTemplates(
    edition,
    templates.map(({ id }) => id),
  );
  return [...published].flatMap((id) =>
    templates.filter((template) => template.id === id).map((template) => applyEdition(template, edition)),
  );
};

/** What a page shows of a diagram; plain JSON. */
export type ViewDiagram = (template: ResolvedTemplate, diagram: Diagram) => unknown;

/** The diagrams of all templates, published or not: a chapter may show one without the form. */
const viewDiagrams = (edition: Edition, view: ViewDiagram, root?: string): HandbookCatalogue['diagrams'] =>
  new Map(
    loadEditionTemplates(edition, root)
      .filter(({ diagrams = [] }) => diagrams.length > 0)
      .map((each) => applyEdition(each, edition))
      .map((template) => [
        template.id,
        new Map(template.diagrams?.map((one) => [one.id, JSON.stringify(view(template, one))])),
      ]),
  );

/** The content as an edition shows it: its chapters narrowed to the settings that it serves. */
export const narrowContent = (edition: Edition, content: LoadedContent): LoadedContent => {
  const scope = chapterScope(edition, content.provisions);
  return {
    ...content,
    chapters: content.chapters.map((chapter) => ({ ...chapter, body: narrowChapter(chapter.body, scope) })),
  };
};

/**
 * @param base where the site stands, for example `/`
 * @param root the folder that holds `editions/`; default: by the environment variable EDITIONS, else here
 * @throws {Error} if the edition names a chapter or a template that does not exist.
 */
export const loadCatalogue = (
  edition: Edition,
  base: string,
  view: ViewDiagram,
  root?: string,
): HandbookCatalogue => {
  const content = loadEditionContent(edition, root);
  const templates = loadEditionTemplates(edition, root).map(({ id }) => id);
  const chapters = content.chapters.map(({ slug }) => slug);
  return {
    edition,
    base,
    content: narrowContent(edition, content),
    whole: content,
    templates: new Set(templates),
    diagrams: viewDiagrams(edition, view, root),
    published: {
      templates: publishedTemplates(edition, templates),
      chapters: publishedChapters(edition, chapters),
    },
    serving: resolvedTemplates(edition, root),
  };
};
