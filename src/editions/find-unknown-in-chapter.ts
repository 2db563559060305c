/** What a chapter names and what is not there: chapters and their sections, templates, terms, references, figures. */
import { nearestName } from '../lib/nearest-name.ts';
import { readAnchors } from '../lib/read-anchors.ts';
import { readComponents } from '../lib/read-components.ts';
import type { Edition } from '../schemas/edition.ts';
import type { LoadedChapter, LoadedContent } from '../schemas/load-content.ts';

/** What there is to name. */
export interface NamedInChapters {
  chapters: ReadonlyMap<string, Pick<LoadedChapter, 'body'>>;
  content: Pick<LoadedContent, 'glossary' | 'references'>;
  templates: readonly string[];
  edition: Pick<Edition, 'frequencies' | 'figures' | 'settings'>;
}

export interface UnknownName {
  /** The component or the key of the front matter. */
  where: string;
  /** The line of the body, from 1; undefined for the front matter. */
  line?: number;
  message: string;
}

/** Every name of a chapter that names nothing, with the nearest that does. */
export const findUnknownInChapter = (
  chapter: Pick<LoadedChapter, 'body' | 'templates' | 'settings'>,
  { chapters, content, templates, edition }: NamedInChapters,
): UnknownName[] => {
  const problems: UnknownName[] = [];
  const settings = Object.keys(edition.settings);
  const expect = (
    wanted: string | undefined,
    names: Iterable<string>,
    kind: string,
    place: Omit<UnknownName, 'message'>,
  ) => {
    const known = [...names];
    if (wanted === undefined) problems.push({ ...place, message: `Say which ${kind} is meant.` });
    else if (!known.includes(wanted)) {
      const nearest = nearestName(wanted, known);
      const hint = nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
      problems.push({ ...place, message: `There is no ${kind} '${wanted}'.${hint}` });
    }
  };
  for (const id of chapter.templates) expect(id, templates, 'template', { where: 'templates' });
  for (const id of chapter.settings ?? []) expect(id, settings, 'setting', { where: 'settings' });
  for (const { name, attributes, line } of readComponents(chapter.body)) {
    const place = { where: `<${name}>`, line };
    const one = (attribute: string, names: Iterable<string>, kind: string) =>
      expect(attributes[attribute], names, kind, place);
    if (name === 'Term') one('id', content.glossary.keys(), 'glossary term');
    if (name === 'Source') one('id', content.references.keys(), 'reference');
    if (name === 'Template') one('id', templates, 'template');
    if (name === 'Frequency') one('for', Object.keys(edition.frequencies), 'frequency');
    if (name === 'Figure') one('for', Object.keys(edition.figures), 'figure');
    if (name === 'Setting') one('id', settings, 'setting');
    if (name === 'Only') {
      for (const id of (attributes['settings'] ?? '').split(/\s+/)) expect(id, settings, 'setting', place);
    }
    if (name === 'ChapterLink') {
      const [slug, anchor] = (attributes['to'] ?? '').split('#');
      expect(slug, chapters.keys(), 'chapter', place);
      const target = chapters.get(slug ?? '');
      if (target && anchor !== undefined)
        expect(anchor, readAnchors(target.body), `section in ${slug ?? ''}`, place);
    }
  }
  return problems;
};
