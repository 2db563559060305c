/** What is wrong with the chapters of an agency's own among all others: names, links, places. */
import { nearestName } from '../lib/nearest-name.ts';
import { readAnchors } from '../lib/read-anchors.ts';
import { readComponents } from '../lib/read-components.ts';
import type { Edition } from '../schemas/edition.ts';
import type { LoadedChapter, LoadedContent } from '../schemas/load-content.ts';
import { findUnknownInChapter } from './find-unknown-in-chapter.ts';
import type { ParsedChapter } from './parse-own-chapter.ts';
import { sayAttributed } from './say-attributed.ts';

/** A chapter whose first lines could be read, with the file as a person knows it and the edition that brings it. */
export interface OwnChapterText extends ParsedChapter {
  chapter: NonNullable<ParsedChapter['chapter']>;
  name: string;
  slug: string;
  edition: string;
}

interface Among {
  edition: Edition;
  /** The content as the project has it. */
  ours: LoadedContent;
  /** Every chapter of the edition by its slug, with the agency's own in place. */
  chapters: ReadonlyMap<string, LoadedChapter>;
  /** The slugs that the edition publishes. */
  published: ReadonlySet<string>;
  /** The ids of the templates that there are. */
  templates: readonly string[];
}

/** An own chapter that the edition does not publish would be missing without a word. */
const unpublished = (own: readonly OwnChapterText[], published: ReadonlySet<string>, id: string): string[] =>
  own
    .filter(({ slug, edition }) => edition === id && !published.has(slug))
    .map(
      ({ name, slug }) =>
        `${name}: the edition does not publish it. Add '${slug}' to chapters in editions/${id}/edition.yaml, or ` +
        'look at settings in its first lines.',
    );

/** `basedOn` says that a text stands for another, so there has to be one. */
const standingForNothing = (own: readonly OwnChapterText[], slugs: Iterable<string>): string[] =>
  own
    .filter(({ chapter }) => chapter.basedOn !== undefined && !chapter.own?.isShadow)
    .map(({ name, slug }) => {
      const nearest = nearestName(slug, slugs);
      return (
        `${name}: basedOn says that it stands for a chapter of ours, and there is no chapter '${slug}'. ` +
        `Did you mean '${nearest ?? ''}.mdx'? If it is a chapter of your own, take basedOn out.`
      );
    });

/** Sections that other chapters lead to and that a text of the agency's no longer has. */
const lostSections = (
  own: readonly OwnChapterText[],
  chapters: ReadonlyMap<string, LoadedChapter>,
): string[] =>
  own.flatMap(({ chapter, name, slug }) => {
    const anchors = readAnchors(chapter.body);
    const wanted = [...chapters.values()].flatMap((from) =>
      readComponents(from.body).flatMap(({ name: component, attributes }) => {
        const [to, anchor] = (attributes['to'] ?? '').split('#');
        const leads = component === 'ChapterLink' && to === slug && anchor !== undefined && !from.own;
        return leads && !anchors.includes(anchor) ? [{ anchor, from: from.slug }] : [];
      }),
    );
    return [...new Set(wanted.map(({ anchor }) => anchor))].map((anchor) => {
      const places = [...new Set(wanted.filter((each) => each.anchor === anchor).map(({ from }) => from))];
      return (
        `${name}: ${places.join(', ')} leads to its section #${anchor}, which is not there. Put ` +
        `<Formerly anchor="${anchor}" /> under the heading that takes its place.`
      );
    });
  });

/** Words and figures in braces in the first lines that the edition does not have. */
const unsaid = ({ chapter, name }: OwnChapterText, edition: Edition): string[] => {
  const { title, description, inBrief, askedAs = [] } = chapter;
  const texts = [
    ['title', title],
    ['description', description],
  ].concat(
    inBrief.map((point) => ['inBrief', point]),
    askedAs.map((question) => ['askedAs', question]),
  );
  return texts.flatMap(([key = '', text = '']) => {
    try {
      sayAttributed(text, edition);
      return [];
    } catch (error) {
      return [`${name}: ${key}: ${(error as Error).message}`];
    }
  });
};

/** Names that name nothing. What the edition does not serve may be named: it falls away with its part of the text. */
const unknownNames = (
  own: readonly OwnChapterText[],
  { edition, ours, chapters, templates }: Among,
): string[] => {
  const { given } = edition;
  const named = {
    frequencies: { ...given?.frequencies, ...edition.frequencies },
    figures: { ...given?.figures, ...edition.figures },
    settings: given?.settings ?? edition.settings,
  };
  return own.flatMap(({ chapter, name, above }) =>
    findUnknownInChapter(chapter, { chapters, content: ours, templates, edition: named }).map(
      ({ where, line, message }) =>
        line === undefined
          ? `${name}: ${where}: ${message}`
          : `${name}: line ${String(line + above)}: ${where}: ${message}`,
    ),
  );
};

/** One sentence for each: file, line or key, how to mend it, the nearest name. */
export const findOwnChapterProblems = (own: readonly OwnChapterText[], among: Among): string[] => {
  const { edition, ours, chapters, published } = among;
  return [
    ...unknownNames(own, among),
    ...own.flatMap((each) => unsaid(each, edition)),
    ...standingForNothing(
      own,
      ours.chapters.map(({ slug }) => slug),
    ),
    ...unpublished(own, published, edition.id),
    ...lostSections(own, chapters),
  ];
};
