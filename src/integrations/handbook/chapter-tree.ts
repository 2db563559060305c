/** A chapter as the site's own Markdown processor reads it: words, figures and addresses of the edition are in place. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import type { LoadedChapter } from '../../schemas/load-content.ts';
import type { HandbookCatalogue } from '../component-resolvers.ts';
import { handbookComponents } from '../handbook-components.ts';

/** What is used of a node of the tree (mdast with MDX). */
export interface TreeNode {
  type: string;
  value?: string;
  /** Of a component. */
  name?: string | null;
  attributes?: { name?: string; value?: string | { value: string } | null }[];
  /** Of a heading. */
  depth?: number;
  /** Of a list. */
  ordered?: boolean | null;
  /** Of a link. */
  url?: string;
  children?: TreeNode[];
  position?: { start: { line: number } };
}

/** The processor counts lines from the end of the frontmatter; so many lines stand above. */
const linesAbove = ({ file, body }: LoadedChapter): string => {
  const text = readFileSync(file, 'utf8');
  return '\n'.repeat(text.slice(0, text.length - body.length).split('\n').length - 1);
};

/**
 * Reads chapters with the processor that makes their pages.
 * @throws {Error} naming file and line if a chapter names something that does not exist
 */
export async function readChapterTrees(
  chapters: readonly LoadedChapter[],
  catalogue: HandbookCatalogue,
): Promise<TreeNode[]> {
  const trees: TreeNode[] = [];
  const processor = satteri({
    mdastPlugins: [
      handbookComponents(catalogue),
      {
        name: 'keep-tree',
        options: { position: true },
        after: (root) => {
          // A copy: the tree is only there while it is processed.
          trees.push(JSON.parse(JSON.stringify(root)) as TreeNode);
        },
      },
    ],
  });
  const render = await processor.createMdxRenderer?.(
    // As Astro asks for it (`markdown` in astro.config.mjs): tables, and typographic quotation marks.
    { syntaxHighlight: false, gfm: true, smartypants: true } as never,
    { optimize: false, srcDir: new URL('file:///'), sourcemap: false } as never,
  );
  for (const chapter of chapters)
    await render?.process(linesAbove(chapter) + chapter.body, resolve(chapter.file), {});
  return trees;
}
