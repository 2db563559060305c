import type { PrintBlock, ResolvedTemplate } from '../../schemas/template.ts';
import type { TemplateLogic } from '../../rules/template-logic.ts';
import { buildDiagram } from '../build-diagram.ts';
import { buildDocument } from '../build-document.ts';
import { bySection, topSpot } from '../build-sections.ts';
import type { Block, DocumentModel } from '../model.ts';
import { isGroup, isPrinted, type Spot, type Walk } from '../walk.ts';
import { blankQuestion } from './blank-question.ts';

export interface BuildBlankOptions {
  template: ResolvedTemplate;
  logic: TemplateLogic;
  brand: DocumentModel['brand'];
}

/**
 * The form as a sheet to be filled in by hand: every question that prints, also those that a form asks only in some
 * cases, with boxes to tick and the heights that the print hints ask for. The same blocks as a filled document, so
 * that every renderer knows them.
 */
export function buildBlank({ template, logic, brand }: BuildBlankOptions): DocumentModel {
  const frame = buildDocument({ template, logic, brand, answers: {}, status: 'complete' });
  const walk: Walk = { template, answers: {}, hidden: new Set(), missing: new Set() };
  const sections = bySection(walk).flatMap(({ section, blocks }) => {
    const body = blocks
      // A table without empty rows is printed only when it is filled.
      .filter(({ inBlankCopy, blankRows }) => inBlankCopy !== false && blankRows !== 0)
      .flatMap((block) => {
        const spots = block.questions
          .flat()
          .map((id) => topSpot(walk, id, section))
          .filter((spot) => spot !== undefined);
        const sheet: Block[] = block.sheet ? [{ kind: 'paragraph', text: block.sheet, style: 'sheet' }] : [];
        const built = block.kind === 'figure' ? buildDiagram(walk, block) : blankBlock(walk, spots, block);
        return built.length > 0 ? [...sheet, ...built] : [];
      });
    if (body.length === 0) return [];
    return [
      { kind: 'heading' as const, level: 2 as const, text: section.title, section: section.id },
      ...body,
    ];
  });
  return {
    ...frame,
    missing: [],
    warnings: [],
    blocks: [...frame.blocks.slice(0, 2), ...joined(sections), ...frame.blocks.slice(-2)],
  };
}

function blankBlock(walk: Walk, spots: Spot[], block: PrintBlock): Block[] {
  return spots.flatMap((spot) =>
    block.kind === 'rows' && isGroup(spot.node)
      ? blankRow(walk, spot, block)
      : blankQuestion(walk, spot, block),
  );
}

/** One row of a group that is written in full: the sheet is copied for each further one. */
function blankRow(walk: Walk, group: Spot, block: PrintBlock): Block[] {
  const item = group.node.question?.itemLabel ?? 'row';
  const heights = new Map(
    (block.inner ?? []).flatMap(({ questions, minHeight }) => questions.map((id) => [id, minHeight])),
  );
  const order = [...heights.keys()];
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const questions = Object.entries(group.node.items?.properties ?? {})
    .map(([id, node]) => ({
      id,
      spot: { node, value: undefined, path: `${group.path}.0.${id}`, section: group.section },
    }))
    .filter(({ spot }) => isPrinted(walk, spot.path, spot.node))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id));
  return [
    {
      kind: 'heading',
      level: 3,
      text: `${item.charAt(0).toUpperCase()}${item.slice(1)}`,
      section: group.section,
    },
    { kind: 'paragraph', text: `For each further ${item}, use another copy of this part.`, style: 'note' },
    ...questions.flatMap(({ id, spot }) => blankQuestion(walk, spot, hintsWithin(block), heights.get(id))),
  ];
}

/** Columns and heights of the block are those of its rows, not of what stands inside them. */
const hintsWithin = ({ kind, questions, lineHeight }: PrintBlock): PrintBlock => ({
  kind,
  questions,
  ...(lineHeight === undefined ? {} : { lineHeight }),
});

/** Short answers that follow each other share a list. */
function joined(blocks: Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind === 'keyValueList' && last?.kind === 'keyValueList' && last.layout === block.layout)
      last.items.push(...block.items);
    else result.push(block);
  }
  return result;
}
