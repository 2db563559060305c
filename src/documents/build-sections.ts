import type { PrintBlock, Section } from '../schemas/template.ts';
import { buildDiagram, orientationOf } from './build-diagram.ts';
import { buildMatrix } from './build-matrix.ts';
import { buildPairs } from './build-pairs.ts';
import { buildQuestions } from './build-questions.ts';
import { buildRows } from './build-rows.ts';
import type { Block, HeadingBlock, Orientation } from './model.ts';
import { isGroup, isPrinted, type Spot, type Walk } from './walk.ts';

/**
 * The body of a document: the template's print blocks in their order, under the headings of their sections. A section
 * without answers has no heading. Questions that no print block names follow at the end of their section, so that an
 * edition's own questions are never lost. Where a print block lies the other way, a page begins, and another after it.
 */
export function buildSections(walk: Walk): Block[] {
  const body: Block[] = [];
  let isApart = false;
  let lies = walk.template.print.orientation;
  for (const { section, blocks } of bySection(walk)) {
    const built = buildSection(walk, section, blocks, isApart, lies);
    if (built.length === 0) continue;
    const [heading] = built;
    // The first section follows the title; it needs no page of its own unless that page lies the other way.
    if (body.length === 0 && heading?.kind === 'heading' && !heading.orientation)
      delete heading.pageBreakBefore;
    body.push(...built);
    lies = built.reduce((now, block) => orientationAfter(walk, block, now), lies);
    // What follows rows that are filed apart begins a page of its own.
    isApart = blocks.some((block) => block.kind === 'rows' && block.pageBreakBefore === true);
  }
  return body;
}

/** How the page lies on which a block ends, if it lay so before. */
const orientationAfter = (walk: Walk, block: Block, before: Orientation): Orientation =>
  block.kind === 'heading' && block.pageBreakBefore
    ? (block.orientation ?? walk.template.print.orientation)
    : before;

function buildSection(
  walk: Walk,
  section: Section,
  printBlocks: PrintBlock[],
  isApart: boolean,
  liesBefore: Orientation,
): Block[] {
  const usual = walk.template.print.orientation;
  const body: Block[] = [];
  let lies = liesBefore;
  let isBreakDue = isApart;
  let sheet = '';
  // A figure alone makes no section: it is there for the answers beside it.
  let hasMore = false;
  for (const printBlock of printBlocks) {
    // A break or a sheet line asked for by an empty block still holds for what follows it in the section.
    isBreakDue ||= printBlock.pageBreakBefore === true;
    sheet = printBlock.sheet ?? sheet;
    const blocks = buildBlock(walk, printBlock, section);
    if (blocks.length === 0) continue;
    hasMore ||= printBlock.kind !== 'figure';
    const wanted = orientationOf(walk, printBlock);
    isBreakDue ||= wanted !== lies;
    lies = wanted;
    const turned = wanted === usual ? undefined : wanted;
    if (body.length === 0) body.push(heading(2, section.title, section, isBreakDue, turned));
    else if (isBreakDue) body.push(heading(3, `${section.title}, continued`, section, true, turned));
    if (sheet) body.push({ kind: 'paragraph', text: sheet, style: 'sheet' });
    body.push(...blocks.map((block) => (turned ? turnPage(block, turned) : block)));
    isBreakDue = false;
    sheet = '';
  }
  return hasMore ? body : [];
}

/** The pages that rows begin inside a block lie like the block. */
const turnPage = (block: Block, orientation: Orientation): Block =>
  block.kind === 'heading' && block.pageBreakBefore ? { ...block, orientation } : block;

function heading(
  level: 2 | 3,
  text: string,
  section: Section,
  pageBreakBefore: boolean,
  orientation: Orientation | undefined,
): HeadingBlock {
  return {
    kind: 'heading',
    level,
    text,
    section: section.id,
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(pageBreakBefore && orientation ? { orientation } : {}),
  };
}

function buildBlock(walk: Walk, block: PrintBlock, section: Section): Block[] {
  if (block.kind === 'figure') return buildDiagram(walk, block);
  const spots = block.questions
    .flat()
    .map((id) => topSpot(walk, id, section))
    .filter((spot) => spot !== undefined);
  const matrix = block.kind === 'matrix' ? buildMatrix(walk, spots, block) : undefined;
  if (matrix) return [matrix];
  if (block.kind === 'pairs') {
    return spots.flatMap((spot) =>
      isGroup(spot.node) ? buildPairs(walk, spot) : buildQuestions(walk, [spot], block, section.title),
    );
  }
  // People who sign one by one, in rows: each signature needs a block of its own, a table cell cannot hold a mark.
  const isSignedInRows = block.kind === 'signatures' && spots.every(({ node }) => isGroup(node));
  if (block.kind !== 'rows' && !isSignedInRows) return buildQuestions(walk, spots, block, section.title);
  return spots.flatMap((spot) =>
    isGroup(spot.node) && Array.isArray(spot.value) && spot.value.length > 0
      ? buildRows(walk, spot, block)
      : buildQuestions(walk, [spot], block, section.title),
  );
}

export function topSpot(walk: Walk, id: string, section: Section): Spot | undefined {
  const node = walk.template.schema.properties?.[id];
  if (!node || !isPrinted(walk, id, node)) return undefined;
  return { node, value: walk.answers[id], path: id, section: section.id };
}

interface SectionBlocks {
  section: Section;
  blocks: PrintBlock[];
}

/** Print blocks by section in printed order, each section's unplaced questions after its last block. */
export function bySection(walk: Walk): SectionBlocks[] {
  const { sections, print } = walk.template;
  const parts: SectionBlocks[] = [];
  const sectionOf = (block: PrintBlock) =>
    sections.find(({ id }) => id === block.section) ??
    sections.find((section) => section.questions.includes(block.questions.flat()[0] ?? ''));
  for (const block of print.blocks) {
    const section = sectionOf(block);
    const last = parts.at(-1);
    if (!section) continue;
    if (last?.section === section) last.blocks.push(block);
    else parts.push({ section, blocks: [block] });
  }
  const placed = new Set(parts.flatMap(({ blocks }) => blocks.flatMap(({ questions }) => questions.flat())));
  for (const section of sections) {
    const questions = section.questions.filter((id) => !placed.has(id));
    if (questions.length === 0) continue;
    const extra: PrintBlock = { kind: 'fields', section: section.id, questions };
    const home = parts.findLast((part) => part.section === section);
    if (home) home.blocks.push(extra);
    else parts.push({ section, blocks: [extra] });
  }
  return withFiguresAtHome(parts);
}

/** A figure that is printed ahead of its section as an overview stands at the head of the section itself. */
function withFiguresAtHome(parts: SectionBlocks[]): SectionBlocks[] {
  const isFigures = ({ blocks }: SectionBlocks) => blocks.every(({ kind }) => kind === 'figure');
  const kept: SectionBlocks[] = [];
  for (const part of parts) {
    const home = isFigures(part)
      ? parts.find((other) => other.section === part.section && !isFigures(other))
      : undefined;
    if (home) home.blocks.unshift(...part.blocks);
    else kept.push(part);
  }
  return kept;
}
