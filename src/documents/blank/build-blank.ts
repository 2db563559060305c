import type { PrintBlock, ResolvedTemplate } from '../../schemas/template.ts';
import type { TemplateLogic } from '../../rules/template-logic.ts';
import { buildDiagram } from '../build-diagram.ts';
import { buildDocument } from '../build-document.ts';
import { bySection, topSpot } from '../build-sections.ts';
import type { Block, DocumentModel } from '../model.ts';
import { isGroup, isPrinted, type Spot } from '../walk.ts';
import { blankQuestion } from './blank-question.ts';
import { blankWalk, rowCount, type BlankWalk } from './blank-walk.ts';

export interface BuildBlankOptions {
  template: ResolvedTemplate;
  logic: TemplateLogic;
  brand: DocumentModel['brand'];
  /** It is to be typed into: every question then has a field, and groups have more rows. */
  isFillable?: boolean;
}

/**
 * The form as a sheet to be filled in by hand: every question that prints, also those that a form asks only in some
 * cases, with boxes to tick and the heights that the print hints ask for. The same blocks as a filled document, so
 * that every renderer knows them.
 */
export function buildBlank({ template, logic, brand, isFillable = false }: BuildBlankOptions): DocumentModel {
  const frame = buildDocument({ template, logic, brand, answers: {}, status: 'complete' });
  const walk = blankWalk(template, isFillable);
  const sections = bySection(walk).flatMap(({ section, blocks }) => {
    const body = blocks
      // On paper a table without empty rows is printed only when it is filled.
      .filter(({ inBlankCopy, blankRows }) => isFillable || (inBlankCopy !== false && blankRows !== 0))
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

function blankBlock(walk: BlankWalk, spots: Spot[], block: PrintBlock): Block[] {
  return spots.flatMap((spot) =>
    block.kind === 'rows' && isGroup(spot.node)
      ? blankRows(walk, spot, block)
      : blankQuestion(walk, spot, block),
  );
}

/** Rows of a group that are written in full. On paper there is one, and the sheet is copied for each further one. */
function blankRows(walk: BlankWalk, group: Spot, block: PrintBlock): Block[] {
  const item = group.node.question?.itemLabel ?? 'row';
  const heights = new Map(
    (block.inner ?? []).flatMap(({ questions, minHeight }) => questions.map((id) => [id, minHeight])),
  );
  const order = [...heights.keys()];
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const count = rowCount(walk, group.path, 1);
  return Array.from({ length: count }, (_, index): Block[] => {
    const questions = Object.entries(group.node.items?.properties ?? {})
      .map(([id, node]) => ({
        id,
        spot: { node, value: undefined, path: `${group.path}.${index}.${id}`, section: group.section },
      }))
      .filter(({ spot }) => isPrinted(walk, spot.path, spot.node))
      .sort((a, b) => placeOf(a.id) - placeOf(b.id));
    const name = `${item.charAt(0).toUpperCase()}${item.slice(1)}`;
    const title = count === 1 ? name : `${name} ${index + 1}`;
    const furtherOnPaper = `For each further ${item}, use another copy of this part.`;
    const furtherTyped = `If there are more, open this file on the site: there a further ${item} can be added.`;
    const note = walk.isFillable ? furtherTyped : furtherOnPaper;
    const isLast = index === count - 1;
    return [
      { kind: 'heading', level: 3, text: title, section: group.section },
      ...(isLast || !walk.isFillable
        ? [{ kind: 'paragraph' as const, text: note, style: 'note' as const }]
        : []),
      ...questions.flatMap(({ id, spot }) =>
        blankQuestion(walk, spot, hintsWithin(block), heights.get(id), title),
      ),
    ];
  }).flat();
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
