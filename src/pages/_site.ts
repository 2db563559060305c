/** Everything that pages need to know about the site that is being built: the one door to the active edition. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { blankForms } from 'virtual:blank-forms';
import { handbookFile } from 'virtual:handbook-pdf';
import { activeEdition } from '../editions/active.ts';
import { chapterScope } from '../editions/chapter-scope.ts';
import { readBrand } from '../editions/read-brand.ts';
import { loadEditionContent } from '../editions/load-edition-content.ts';
import { narrowChapter } from '../editions/narrow-chapter.ts';
import { sayAttributed } from '../editions/say-attributed.ts';
import { loadEditionTemplates } from '../editions/templates/load-edition-templates.ts';
import { publishedChapters, resolvedTemplates } from '../integrations/load-published.ts';
import { fileSizeInWords } from '../lib/file-size-in-words.ts';
import { joinBase } from '../lib/join-base.ts';
import { createHeadingSlugger } from '../lib/slug-heading.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { readCarried } from '../lib/read-carried.ts';
import { loadContent, type LoadedContent, type OwnText } from '../schemas/load-content.ts';
import { buildDay } from '../schemas/next-check.ts';
import type { ResolvedTemplate } from '../schemas/template.ts';
import { handbookSections } from '../schemas/content.ts';

export const edition = activeEdition();

/** An address below the base of the site. */
export const link = (path: string): string => joinBase(import.meta.env.BASE_URL, path);

/** The day on which the site is built. */
export const today = buildDay();

/** Text with the edition's words and figures in place of `{supervisor}`, `{every:child-in-need}` and the like. */
export const words = (text: string): string => sayAttributed(text, edition);

/** What documents show of the edition's brand. */
export const brand = () => readBrand(edition, undefined, link('/logo-document.png'));

/** The whole handbook as a PDF, with what to say of it; `npm run dev` makes none. */
export const handbookPdf = handbookFile && {
  href: link(`/${handbookFile.name}`),
  about: `PDF, ${String(handbookFile.pages)} pages, ${fileSizeInWords(handbookFile.bytes)}`,
};

/** The forms of a template to print or to fill in elsewhere, with what to say of each; `npm run dev` makes none. */
export const formFiles = (id: string) =>
  (blankForms[id] ?? []).map(({ kind, name, bytes, pages }) => ({
    kind,
    pages,
    href: link(`/templates/${id}/${name}`),
    about: [
      kind === 'word' ? 'Word' : 'PDF',
      pages === undefined ? '' : `${String(pages)} ${pages === 1 ? 'page' : 'pages'}`,
      fileSizeInWords(bytes),
    ]
      .filter(Boolean)
      .join(', '),
  }));

/** The templates that the edition publishes, in its words. */
export const templates = () => resolvedTemplates(edition);

export type ChapterEntry = CollectionEntry<'handbook'>;

/** The chapters that the edition publishes, in reading order, with its words in their titles. */
export const chapters = async (): Promise<ChapterEntry[]> => {
  const entries = await getCollection('handbook');
  const published = publishedChapters(
    edition,
    entries.map(({ id }) => id),
  );
  return entries
    .filter(({ id }) => published.has(id))
    .map((entry) => ({ ...entry, data: { ...entry.data, title: words(entry.data.title) } }))
    .sort((a, b) => a.data.order - b.data.order);
};

/**
 * The published templates that a chapter speaks of.
 * @throws {Error} if the chapter names a template that does not exist.
 */
export const templatesOf = ({ id, data }: ChapterEntry): ResolvedTemplate[] => {
  const known = loadEditionTemplates(edition).map((template) => template.id);
  for (const name of data.templates) {
    if (known.includes(name)) continue;
    throw new Error(
      `src/content/handbook/${id}.mdx: templates names "${name}", which does not exist. ` +
        `Did you mean "${nearestName(name, known)}"?`,
    );
  }
  return templates().filter((template) => data.templates.includes(template.id));
};

let content: LoadedContent | undefined;
/** Whose text a chapter is, where an agency wrote it; undefined for a text of the handbook. */
export const ownTextOf = (slug: string): OwnText | undefined =>
  (content ??= loadEditionContent(edition)).chapters.find((chapter) => chapter.slug === slug)?.own;

/** The published chapters by section of the handbook; sections without any are left out. */
export const chaptersBySection = async () => {
  const all = await chapters();
  return handbookSections
    .map((title) => ({
      title,
      anchor: createHeadingSlugger()(title),
      href: link(`/handbook/#${createHeadingSlugger()(title)}`),
      chapters: all
        .filter(({ data }) => data.section === title)
        .map(({ id, data }) => ({
          href: link(`/handbook/${id}/`),
          title: data.title,
          description: data.description,
        })),
    }))
    .filter((section) => section.chapters.length > 0);
};

/** A section of the handbook that carries a provision. */
export interface CarriedIn {
  chapter: string;
  section: string;
  href: string;
}

/** Where the published handbook says each provision, by its id. */
export const carriedIn = async (): Promise<Map<string, CarriedIn[]>> => {
  const places = new Map<string, CarriedIn[]>();
  const scope = chapterScope(edition, loadContent().provisions);
  for (const { id, data, body } of await chapters()) {
    for (const { section, anchor, ids } of readCarried(narrowChapter(body ?? '', scope))) {
      const place = { chapter: data.title, section, href: link(`/handbook/${id}/#${anchor}`) };
      for (const provision of ids) places.set(provision, [...(places.get(provision) ?? []), place]);
    }
  }
  return places;
};

/** Whether a source is one that the edition carries whole. */
export const isOwnSource = (source: string): boolean =>
  edition.sources === 'all' || edition.sources.includes(source);

/** The published templates that serve each provision, by its id. */
export const servedBy = (): Map<string, { title: string; href: string }[]> => {
  const serving = new Map<string, { title: string; href: string }[]>();
  for (const { id, title, provisions } of templates()) {
    const form = { title, href: link(`/templates/${id}/`) };
    for (const provision of provisions) serving.set(provision, [...(serving.get(provision) ?? []), form]);
  }
  return serving;
};
