/** What each component of a chapter becomes: an address, a definition, plain text. One resolver per component. */
import { sayAttributed } from '../editions/say-attributed.ts';
import { say } from '../editions/say.ts';
import { joinBase } from '../lib/join-base.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { readAnchors } from '../lib/read-anchors.ts';
import { sectionsOfCarries } from '../lib/sections-of-carries.ts';
import type { Edition } from '../schemas/edition.ts';
import type { LoadedContent } from '../schemas/load-content.ts';

/** What the chapters may name. */
export interface HandbookCatalogue {
  edition: Edition;
  /** Where the site stands, for example `/` or `/handbook`. */
  base: string;
  /** As the edition shows it: chapters without what belongs to settings that it does not serve. */
  content: LoadedContent;
  /** The same with whole chapters, to tell a section that is left out from one that never was. */
  whole?: LoadedContent;
  /** The templates that exist. */
  templates: ReadonlySet<string>;
  /** The templates with diagrams, and each diagram by its id as JSON: all that a page shows of it. */
  diagrams: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The templates and chapters that the edition publishes; links to others become plain words. */
  published: { templates: ReadonlySet<string>; chapters: ReadonlySet<string> };
  /** The published templates with the provisions that each serves, for the way from a chapter to the forms. */
  serving?: readonly { id: string; title: string; provisions: readonly string[] }[];
}

/** Attributes as a chapter writes them, and the place for an error. */
export interface Use {
  attributes: Record<string, string>;
  where: string;
  /** Counts the uses of a component in its chapter, from 1. */
  number: number;
  /** The slug of the chapter; absent outside one. */
  chapter?: string;
}
export type Resolution = { attributes: Record<string, string> } | { text: string };

const need = (use: Use, component: string, attribute: string, names: Iterable<string>): string => {
  const value = use.attributes[attribute];
  const valid = [...names];
  if (value !== undefined && valid.includes(value)) return value;
  const given =
    value === undefined ? `has no ${attribute}` : `${attribute}="${value}" names nothing that exists`;
  const hint = value === undefined ? undefined : nearestName(value, valid);
  throw new Error(
    `${use.where}: <${component}> ${given}.${hint ? ` Did you mean "${hint}"?` : ''} ` +
      `Valid: ${valid.slice(0, 40).join(', ')}${valid.length > 40 ? ' …' : ''}`,
  );
};

/** The form that `as` asks for, the first unless the chapter says otherwise. */
const formOf = (use: Use, component: string, forms: Record<string, string>): string => {
  const [usual = ''] = Object.keys(forms);
  const attributes = { as: usual, ...use.attributes };
  return forms[need({ ...use, attributes }, component, 'as', Object.keys(forms))] ?? '';
};

const linkTo = (href: string, isPublished: boolean): Resolution => ({
  attributes: isPublished ? { href } : {},
});

/** The resolvers by component name; a component that is not here needs no data. */
export const componentResolvers = (
  catalogue: HandbookCatalogue,
): Record<string, (use: Use) => Resolution> => {
  const { base, content, edition, published, templates } = catalogue;
  const link = (path: string) => joinBase(base, path);
  return {
    Term: (use) => {
      const id = need(use, 'Term', 'id', content.glossary.keys());
      const entry = content.glossary.get(id);
      const definition = say(entry?.definition ?? '', edition.terms);
      const attributes = {
        id,
        number: String(use.number),
        term: say(entry?.term ?? id, edition.terms),
        definition,
      };
      return { attributes: { ...attributes, href: link(`/glossary/#${id}`) } };
    },
    Frequency: (use) => {
      const name = need(use, 'Frequency', 'for', Object.keys(edition.frequencies));
      const form = formOf(use, 'Frequency', { rhythm: 'every', length: 'frequency' });
      return { text: sayAttributed(`{${form}:${name}}`, edition) };
    },
    Figure: (use) => {
      const name = need(use, 'Figure', 'for', Object.keys(edition.figures));
      const form = formOf(use, 'Figure', { bound: 'figure', amount: 'amount' });
      return { text: sayAttributed(`{${form}:${name}}`, edition) };
    },
    Setting: (use) => {
      const id = need(use, 'Setting', 'id', Object.keys(edition.settings));
      return { text: say(edition.settings[id]?.title ?? id, edition.terms) };
    },
    Template: (use) => {
      const id = need(use, 'Template', 'id', templates);
      return linkTo(link(`/templates/${id}/`), published.templates.has(id));
    },
    Diagram: (use) => {
      const own = catalogue.diagrams.get(need(use, 'Diagram', 'template', catalogue.diagrams.keys()));
      const id = need(use, 'Diagram', 'id', own?.keys() ?? []);
      return { attributes: { view: own?.get(id) ?? '' } };
    },
    ChapterLink: (use) => {
      const [slug = '', anchor] = (use.attributes['to'] ?? '').split('#');
      need(
        { ...use, attributes: { to: slug } },
        'ChapterLink',
        'to',
        content.chapters.map((chapter) => chapter.slug),
      );
      const anchorsIn = ({ chapters }: LoadedContent) =>
        readAnchors(chapters.find((candidate) => candidate.slug === slug)?.body ?? '');
      if (anchor !== undefined) {
        need(
          { ...use, attributes: { to: anchor } },
          'ChapterLink',
          'to',
          anchorsIn(catalogue.whole ?? content),
        );
      }
      const isThere = anchor === undefined || anchorsIn(content).includes(anchor);
      const href = link(`/handbook/${slug}/${anchor ? `#${anchor}` : ''}`);
      return linkTo(href, isThere && published.chapters.has(slug));
    },
    Source: (use) => {
      const id = need(use, 'Source', 'id', content.references.keys());
      return { attributes: { href: link(`/sources/#${id}`) } };
    },
    Carries: (use) => {
      const ids = [...(use.attributes['ids'] ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(
        (match) => match[1] ?? '',
      );
      const entries = ids.map((id) => {
        need({ ...use, attributes: { id } }, 'Carries', 'id', content.provisions.keys());
        const provision = content.provisions.get(id);
        const source = content.sources.get(provision?.source ?? '');
        return {
          id,
          section: provision?.section,
          kind: provision?.kind,
          source: source?.title ?? provision?.source,
        };
      });
      const forms = (catalogue.serving ?? []).flatMap(({ id, title, provisions }) => {
        const shared = ids.filter((each) => provisions.includes(each));
        return shared.length > 0 ? [{ title, href: link(`/templates/${id}/`), ids: shared }] : [];
      });
      const chapter = content.chapters.find(({ slug }) => slug === use.chapter);
      const section = chapter && sectionsOfCarries(chapter.body)[use.number - 1];
      const attributes = {
        entries: JSON.stringify(entries),
        href: link('/sources/'),
        ...(section ? { cite: link(`/handbook/${chapter.slug}/changes/#cite-${section}`) } : {}),
      };
      return {
        attributes: forms.length > 0 ? { ...attributes, forms: JSON.stringify(forms) } : attributes,
      };
    },
  };
};
