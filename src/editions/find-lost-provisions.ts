import { readCarried } from '../lib/read-carried.ts';
import { nearestName } from '../lib/nearest-name.ts';
import type { OwnChapter } from '../schemas/content.ts';
import type { Edition } from '../schemas/edition.ts';
import type { LoadedChapter, LoadedContent } from '../schemas/load-content.ts';
import { chapterScope } from './chapter-scope.ts';
import { narrowChapter } from './narrow-chapter.ts';

type Own = LoadedChapter & Pick<OwnChapter, 'leavesOut'>;

interface Texts {
  /** The content as the project has it. */
  ours: LoadedContent;
  /** Every chapter of the edition by its slug, with the agency's own in place. */
  chapters: ReadonlyMap<string, LoadedChapter>;
  own: readonly { chapter: Own; name: string }[];
  /** The slugs that the edition publishes. */
  published: ReadonlySet<string>;
}

/** Few words are no reason that a reader could judge. */
const LEAST_WORDS = 5;

/**
 * What an edition's sources say and no published chapter carries any more, because the agency put a text of its own in
 * place of ours; and what is wrong with the reasons for leaving something out.
 */
export const findLostProvisions = (
  edition: Pick<Edition, 'settings' | 'given' | 'sources'>,
  { ours, chapters, own, published }: Texts,
): string[] => {
  const { provisions, sources, omissions } = ours;
  const scope = chapterScope(edition, provisions);
  const idsOf = ({ body }: LoadedChapter) =>
    readCarried(narrowChapter(body, scope)).flatMap(({ ids }) => ids);
  const carriedIn = new Map<string, string>();
  for (const [slug, chapter] of chapters)
    if (published.has(slug)) for (const id of idsOf(chapter)) carriedIn.set(id, slug);

  const isOwed = (id: string) => {
    const source = provisions.get(id)?.source ?? '';
    return (
      (edition.sources === 'all' || edition.sources.includes(source)) &&
      sources.get(source)?.carriedBy !== 'templates'
    );
  };
  const leftOut = new Set([
    ...omissions.keys(),
    ...own.flatMap(({ chapter }) => (chapter.leavesOut ?? []).map(({ id }) => id)),
  ]);
  const problems: string[] = [];
  for (const { chapter, name } of own) {
    for (const { section, ids } of readCarried(chapter.body)) {
      if (section === '' && ids.length > 0)
        problems.push(`${name}: a <Carries> stands above the first ## heading. Move it under one.`);
      for (const id of ids) {
        if (provisions.has(id)) continue;
        const nearest = nearestName(id, provisions.keys());
        problems.push(
          `${name}: section "${section}": there is no provision '${id}'. Did you mean '${nearest ?? ''}'?`,
        );
      }
    }
    for (const { id, reason } of chapter.leavesOut ?? []) {
      const place = `${name}: leavesOut: ${id}`;
      if (!provisions.has(id)) {
        const nearest = nearestName(id, provisions.keys());
        problems.push(`${place}: there is no such provision. Did you mean '${nearest ?? ''}'?`);
      } else if (carriedIn.has(id))
        problems.push(
          `${place}: the chapter ${carriedIn.get(id) ?? ''} carries it. Take it out of one of the two.`,
        );
      if (reason.trim().split(/\s+/).length < LEAST_WORDS)
        problems.push(`${place}: give the reason as a full sentence to the reader.`);
    }
    const original = ours.chapters.find(({ slug }) => slug === chapter.slug);
    if (!original || !published.has(chapter.slug)) continue;
    const lost = idsOf(original).filter((id) => isOwed(id) && !carriedIn.has(id) && !leftOut.has(id));
    if (lost.length === 0) continue;
    const list = lost.map((id) => `${id} (${provisions.get(id)?.section ?? ''})`).join(', ');
    problems.push(
      `${name}: no chapter would carry any more: ${list}. Say them and add each to the <Carries> of its section, or ` +
        'put them under leavesOut with the reason.',
    );
  }
  return problems;
};
