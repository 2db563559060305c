/** The tree of a chapter → blocks of the document model. */
import { blocksOfDiagram } from '../../documents/diagrams/blocks-of-diagram.ts';
import type { DiagramView } from '../../documents/diagrams/view-diagram.ts';
import type { Block, BoxBlock, ListBlock, ListItem, TableBlock } from '../../documents/model.ts';
import { createHeadingSlugger } from '../../lib/slug-heading.ts';
import { carriedNotes } from './carried-notes.ts';
import { isInline, wordsOf } from './chapter-runs.ts';
import type { TreeNode } from './chapter-tree.ts';
import { attribute, refuse, type Place } from './place.ts';

interface Walk extends Place {
  /** Makes the anchor of a section from its words. */
  slugOf(heading: string): string;
}

type Maker = (node: TreeNode, walk: Walk) => Block[];

/** Words that stand side by side are one paragraph; the other nodes are blocks of their own. */
function blocksOf(nodes: readonly TreeNode[], walk: Walk): Block[] {
  const blocks: Block[] = [];
  let words: TreeNode[] = [];
  const close = () => {
    const paragraph = wordsOf(words, walk);
    if (paragraph.text !== '') blocks.push({ kind: 'paragraph', ...paragraph });
    words = [];
  };
  for (const node of nodes) {
    if (isInline(node)) words.push(node);
    else {
      close();
      blocks.push(...blockOf(node, walk));
    }
  }
  close();
  return blocks;
}

function blockOf(node: TreeNode, walk: Walk): Block[] {
  if (node.type === 'mdxJsxFlowElement') {
    const make = COMPONENTS[node.name ?? ''];
    return make ? make(node, walk) : refuse(walk, node, Object.keys(COMPONENTS));
  }
  const make = NODES[node.type];
  return make ? make(node, walk) : refuse(walk, node, Object.keys(NODES));
}

function listOf(node: TreeNode, walk: Walk): ListBlock {
  const items = (node.children ?? []).map((item): ListItem => {
    const inner = item.children ?? [];
    const lists = inner.filter(({ type }) => type === 'list');
    const [list] = lists;
    for (const each of inner)
      if (each.type !== 'list' && each.type !== 'paragraph' && !isInline(each))
        refuse(walk, each, ['paragraph', 'list']);
    if (lists.length > 1) refuse(walk, lists[1]!, ['one list below an item']);
    const words = wordsOf(
      inner.filter(({ type }) => type !== 'list'),
      walk,
    );
    return list ? { ...words, list: listOf(list, walk) } : words;
  });
  return { kind: 'list', ordered: node.ordered ?? false, items };
}

/** What a column asks for: the square root, so that a column of sentences leaves room for one of figures. */
const widthOfColumn = (cells: readonly string[]): number =>
  Math.sqrt(Math.max(6, ...cells.map((text) => Math.min(text.length, 160))));

function tableOf(node: TreeNode, walk: Walk): TableBlock {
  const [head, ...rows] = (node.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => wordsOf(cell.children ?? [], walk)),
  );
  const labels = (head ?? []).map(({ text }) => text);
  const columns = labels.map((label, index) => ({
    label,
    width: widthOfColumn([label, ...rows.map((row) => row[index]?.text ?? '')]),
  }));
  return {
    kind: 'table',
    caption: `Table: ${labels.filter(Boolean).join(', ')}`,
    columns,
    hasRowHeads: true,
    rows: rows.map((cells) => ({ cells })),
  };
}

const boxOf =
  (style: BoxBlock['style'], titleOf: (node: TreeNode) => string): Maker =>
  (node, walk) => [{ kind: 'box', style, title: titleOf(node), blocks: blocksOf(node.children ?? [], walk) }];

const NODES: Record<string, Maker> = {
  heading: (node, walk) => {
    const { text } = wordsOf(node.children ?? [], walk);
    // The chapter's title stands above its sections.
    const level = (node.depth ?? 2) >= 3 ? 4 : 3;
    return [{ kind: 'heading', level, text, anchor: `${walk.slug}/${walk.slugOf(text)}` }];
  },
  paragraph: (node, walk) => blocksOf(node.children ?? [], walk),
  list: (node, walk) => [listOf(node, walk)],
  table: (node, walk) => [tableOf(node, walk)],
  mdxjsEsm: () => [],
};

/** Every component that stands by itself, with its words on paper. */
const COMPONENTS: Record<string, Maker> = {
  Carries: (node, walk) => carriedNotes(attribute(node, 'entries') ?? '[]', walk.sourceOf),
  Diagram: (node) => blocksOfDiagram(JSON.parse(attribute(node, 'view') ?? '{}') as DiagramView),
  // An address that a section had before: the page of the site keeps it, paper needs none.
  Formerly: () => [],
  Pointer: boxOf('pointer', () => 'Pointer for practice'),
  Reflect: boxOf('reflect', (node) => attribute(node, 'title') ?? 'Reflect'),
  Warn: boxOf('warning', () => 'Warning'),
};

/**
 * The blocks of a chapter below its title.
 * @throws {Error} with file and line for what cannot be printed
 */
export const chapterBlocks = (tree: TreeNode, place: Place): Block[] =>
  blocksOf(tree.children ?? [], { ...place, slugOf: createHeadingSlugger() });
