/** Measure: the blocks of a document model → strips, and the structure they belong to. */
import type { Block, BlockKind, HeadingBlock, Orientation, SignatureBlock } from '../../model.ts';
import { addNode, type Role, type StructureNode } from '../structure.ts';
import { measureBlankLines } from './blocks/blank-lines.ts';
import { measureBox } from './blocks/box.ts';
import { measureContents } from './blocks/contents.ts';
import { measureFigure } from './blocks/figure.ts';
import { measureHeading } from './blocks/heading.ts';
import { measureKeyValueList } from './blocks/key-value-list.ts';
import { measureList } from './blocks/list.ts';
import { measureParagraph } from './blocks/paragraph.ts';
import { measureSignature, measureSignaturePair } from './blocks/signature.ts';
import { measureTable } from './blocks/table.ts';
import type { MeasureContext } from './context.ts';
import { stripHeight, type Strip } from './strip.ts';

/** Signatures go to a new page together up to this share of it; more of them would leave a hole behind. */
const MOST_TOGETHER = 0.6;

type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;

/**
 * The structure type and the measure of each kind of block. The type of this map is exhaustive: a new kind of block
 * does not compile before it has both.
 */
const MEASURES: {
  [Kind in BlockKind]: { role: Role; measure: (block: BlockOf<Kind>, context: MeasureContext) => Strip[] };
} = {
  heading: { role: 'H1', measure: measureHeading },
  paragraph: { role: 'P', measure: measureParagraph },
  keyValueList: { role: 'L', measure: measureKeyValueList },
  table: { role: 'Table', measure: measureTable },
  list: { role: 'L', measure: measureList },
  figure: { role: 'Figure', measure: measureFigure },
  signature: { role: 'Sect', measure: measureSignature },
  blankLines: { role: 'P', measure: measureBlankLines },
  box: {
    role: 'Sect',
    measure: (block, context) =>
      measureBox(block, context, (blocks, inner) => blocks.flatMap((each) => measureBlock(each, inner))),
  },
  contents: { role: 'TOC', measure: measureContents },
};

const isHeadingRole = (role: Role) => /^H[1-4]$/.test(role);

function measureBlock<Kind extends BlockKind>(block: BlockOf<Kind>, context: MeasureContext): Strip[] {
  const entry = MEASURES[block.kind as Kind];
  const before = context.parent.children.length;
  const strips = entry.measure(block, context);
  for (const node of context.parent.children.slice(before)) {
    const isPart = isHeadingRole(entry.role) && 'part' in block && node.role === 'P';
    const isRight =
      node.role === entry.role || (isHeadingRole(node.role) && isHeadingRole(entry.role)) || isPart;
    if (!isRight)
      throw new Error(`A block of kind "${block.kind}" made a ${node.role}, not a ${entry.role}.`);
  }
  return strips;
}

/** One title, first, and no level skipped, whatever the model says. */
export function withRegularHeadings(title: string, blocks: readonly Block[]): Block[] {
  let last = 0;
  const regular = blocks.map((block): Block => {
    if (block.kind !== 'heading') return block;
    const level = Math.min(Math.max(block.level, last === 0 ? 1 : 2), last + 1);
    last = level;
    return { ...block, level: level as HeadingBlock['level'] };
  });
  const first = regular[0];
  if (first?.kind === 'heading' && first.level === 1) return regular;
  const demoted = regular.map((block): Block =>
    block.kind === 'heading'
      ? { ...block, level: Math.min(block.level + 1, 4) as HeadingBlock['level'] }
      : block,
  );
  return [{ kind: 'heading', level: 1, text: title }, ...demoted];
}

/** A signature never stands alone on a page: what comes before it goes along, over headings too. */
function keepCompany(strips: Strip[], signatureAt: number): void {
  for (let index = signatureAt - 1; index >= 0; index--) {
    const strip = strips[index]!;
    const wasKept = strip.keepWithNext === true;
    strip.keepWithNext = true;
    if (!wasKept || strip.breakBefore) return;
  }
}

/** How many signatures stand in a row from a block on. */
function signaturesFrom(blocks: readonly Block[], index: number): SignatureBlock[] {
  const run: SignatureBlock[] = [];
  for (const block of blocks.slice(index)) {
    if (block.kind !== 'signature') break;
    run.push(block);
  }
  return run;
}

/** Signatures that follow each other: two by two where they fit, and all on one page where that is possible. */
function measureSignatures(run: readonly SignatureBlock[], context: MeasureContext): Strip[] {
  const strips: Strip[] = [];
  for (let index = 0; index < run.length; index++) {
    const [block, next] = [run[index]!, run[index + 1]];
    const pair = next && measureSignaturePair([block, next], context);
    if (pair) index += 1;
    strips.push(...(pair ?? measureBlock(block, context)));
  }
  const height = strips.reduce((sum, strip) => sum + strip.before + stripHeight(strip), 0);
  if (height < context.capacity * MOST_TOGETHER)
    for (const strip of strips.slice(0, -1)) strip.keepWithNext = true;
  else if (strips.length > 1) keepCompany(strips, strips.length - 1);
  return strips;
}

/**
 * Measures blocks with regular headings. Each heading of the second and third level opens a section of the structure.
 * @param context its `parent` is the document's root
 * @param roomOf the room of pages that lie as a heading says, where that is not like the document
 */
export function measureBlocks(
  blocks: readonly Block[],
  context: MeasureContext,
  roomOf: (orientation: Orientation | undefined) => Pick<MeasureContext, 'width' | 'capacity'>,
): Strip[] {
  const strips: Strip[] = [];
  let room = roomOf(undefined);
  const sections: { level: number; node: StructureNode }[] = [{ level: 1, node: context.parent }];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind === 'heading' && block.level > 1) {
      while (sections.at(-1)!.level >= block.level) sections.pop();
      if (block.level <= 3)
        sections.push({ level: block.level, node: addNode(sections.at(-1)!.node, 'Sect') });
    }
    if (block.kind === 'heading' && block.pageBreakBefore) room = roomOf(block.orientation);
    const inSection = { ...context, ...room, parent: sections.at(-1)!.node };
    if (block.kind === 'signature') {
      const run = signaturesFrom(blocks, index);
      const before = strips.length;
      strips.push(...measureSignatures(run, inSection));
      keepCompany(strips, before);
      index += run.length - 1;
    } else {
      // A note belongs to what stands above it.
      const last = strips.at(-1);
      if (last && block.kind === 'paragraph' && block.style === 'note') last.keepWithNext = true;
      const next = blocks[index + 1];
      const mayFloat = block.kind === 'figure' && next !== undefined && next.kind !== 'heading';
      const own = measureBlock(block, { ...inSection, mayFloat });
      // A note over a table says how to fill it in.
      const isOverTable =
        block.kind === 'paragraph' && block.style === 'note' && blocks[index + 1]?.kind === 'table';
      // A note under a heading says what the section is.
      const isUnderHeading =
        block.kind === 'paragraph' && block.style === 'note' && blocks[index - 1]?.kind === 'heading';
      if (isOverTable || (isUnderHeading && index + 1 < blocks.length && index > 1))
        for (const strip of own) strip.keepWithNext = true;
      strips.push(...own);
    }
  }
  return strips;
}
