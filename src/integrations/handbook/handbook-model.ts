/** The whole handbook of an edition as one document: title page, contents, chapters, and what stands behind them. */
import type { Block, ContentsEntry, DocumentModel, HeadingBlock } from '../../documents/model.ts';
import { sayAttributed } from '../../editions/say-attributed.ts';
import { dateInWords } from '../../lib/date-in-words.ts';
import { readFormerAnchors } from '../../lib/read-former-anchors.ts';
import { saysWhoWrote } from '../../lib/says-who-wrote.ts';
import type { LoadedChapter } from '../../schemas/load-content.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import type { HandbookCatalogue } from '../component-resolvers.ts';
import { chapterBlocks } from './chapter-blocks.ts';
import { readChapterTrees, type TreeNode } from './chapter-tree.ts';
import { endMatter, type Chapter } from './end-matter.ts';

export interface HandbookParts {
  catalogue: HandbookCatalogue;
  /** The published templates in the edition's words. */
  templates: readonly ResolvedTemplate[];
  brand: DocumentModel['brand'];
}

/** Anchors that the chapters keep from before: paper has them where the new ones are. */
const formerAnchors = (chapters: readonly LoadedChapter[]): Map<string, string> =>
  new Map(
    chapters.flatMap(({ slug, body }) =>
      [...readFormerAnchors(body)].map(
        ([old, now]) => [`${slug}/${old}`, now === '' ? slug : `${slug}/${now}`] as const,
      ),
    ),
  );

/** A chapter with the part of the handbook it stands in. */
interface Placed extends Chapter {
  part: string;
}

const LAST_PART = 'To look up';

function chapterOf(
  chapter: LoadedChapter,
  tree: TreeNode,
  { base, content, edition }: HandbookCatalogue,
  former: ReadonlyMap<string, string>,
): Placed {
  const sourceOf = new Map([...content.provisions].map(([id, { source }]) => [id, source]));
  const reviewed = `Last reviewed ${dateInWords(chapter.lastReviewed)}. Next review due ${dateInWords(chapter.reviewDue)}.`;
  const points = chapter.inBrief.map((point) => sayAttributed(point, edition));
  return {
    part: chapter.section,
    title: sayAttributed(chapter.title, edition),
    anchor: chapter.slug,
    blocks: [
      ...(chapter.own
        ? [{ kind: 'paragraph', style: 'note', text: saysWhoWrote(chapter.own) } as const]
        : []),
      { kind: 'paragraph', style: 'note', text: reviewed },
      {
        kind: 'box',
        style: 'brief',
        title: 'In brief',
        blocks: [{ kind: 'list', ordered: false, items: points }],
      },
      ...chapterBlocks(tree, { file: chapter.file, slug: chapter.slug, base, sourceOf, former }),
    ],
  };
}

function contentsOf(chapters: readonly Placed[]): ContentsEntry[] {
  const parts = [...new Set(chapters.map(({ part }) => part))];
  return parts.map((part) => ({
    text: part,
    entries: chapters
      .filter((chapter) => chapter.part === part)
      .map(({ title, anchor }) => ({ text: title, anchor })),
  }));
}

function titlePage({ edition }: HandbookCatalogue): Block[] {
  return [
    { kind: 'heading', level: 1, text: edition.title },
    { kind: 'paragraph', style: 'lead', text: edition.description },
    {
      kind: 'paragraph',
      text: `The whole handbook. In effect from ${dateInWords(edition.effectiveFrom)}.`,
    },
  ];
}

const headingOf = ({ title, anchor, part }: Placed): HeadingBlock => ({
  kind: 'heading',
  level: 2,
  text: title,
  anchor,
  part,
  pageBreakBefore: true,
});

/**
 * @throws {Error} with file and line for what a chapter holds that cannot be printed
 */
export async function handbookModel({ catalogue, templates, brand }: HandbookParts): Promise<DocumentModel> {
  const { content, edition, published } = catalogue;
  const chosen = content.chapters.filter(({ slug }) => published.chapters.has(slug));
  const former = formerAnchors(chosen);
  const trees = await readChapterTrees(chosen, catalogue);
  const chapters = [
    ...chosen.map((chapter, index) => chapterOf(chapter, trees[index]!, catalogue, former)),
    ...endMatter(edition, content, templates).map((each) => ({ ...each, part: LAST_PART })),
  ];
  return {
    title: edition.title,
    language: 'en-GB',
    orientation: 'portrait',
    status: 'complete',
    missing: [],
    warnings: [],
    hasTitlePage: true,
    edition: {
      id: edition.id,
      title: edition.title,
      agency: edition.agency,
      effectiveFrom: edition.effectiveFrom,
    },
    filing: { keptWhere: '', retention: '' },
    brand,
    blocks: [
      ...titlePage(catalogue),
      { kind: 'heading', level: 2, text: 'Contents', anchor: 'contents', pageBreakBefore: true },
      { kind: 'contents', entries: contentsOf(chapters) },
      ...chapters.flatMap((chapter): Block[] => [headingOf(chapter), ...chapter.blocks]),
    ],
  };
}
