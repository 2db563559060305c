import type { PrintBlock } from '../../schemas/template.ts';
import type { Block } from '../model.ts';
import { isPrinted, type Spot } from '../walk.ts';
import { blankRow } from './blank-question.ts';
import { rowCount, type BlankWalk } from './blank-walk.ts';

/**
 * Rows of a group that are written in full, line by line as the print hints say. On paper there are as many as share a
 * sheet, and the sheet is copied for further ones; what stands in no line is left out there.
 */
export function blankRows(walk: BlankWalk, group: Spot, block: PrintBlock): Block[] {
  const item = group.node.question?.itemLabel ?? 'row';
  const name = `${item.charAt(0).toUpperCase()}${item.slice(1)}`;
  const count = rowCount(walk, group.path, block.blankRows ?? 1);
  const properties = group.node.items?.properties ?? {};
  const lines = linesOf(walk, block, Object.keys(properties));
  return Array.from({ length: count }, (_, index): Block[] => {
    const title = count === 1 ? name : `${name} ${index + 1}`;
    const isLast = index === count - 1;
    const spotOf = (id: string): Spot[] => {
      const node = properties[id];
      const path = `${group.path}.${index}.${id}`;
      return node && isPrinted(walk, path, node)
        ? [{ node, value: undefined, path, section: group.section }]
        : [];
    };
    return [
      ...(count > 1 || walk.isFillable
        ? [{ kind: 'heading' as const, level: 3 as const, text: title, section: group.section }]
        : []),
      ...noteOf(walk, item, index === 0, isLast),
      ...lines.flatMap(({ questions, minHeight }) =>
        blankRow(walk, questions.flatMap(spotOf), hintsWithin(block), { minHeight, within: title }),
      ),
    ];
  }).flat();
}

/** The lines of a row: as the print hints say, and where it is typed into all others after them. */
function linesOf(
  walk: BlankWalk,
  { inner }: PrintBlock,
  ids: readonly string[],
): { questions: string[]; minHeight?: number | undefined }[] {
  const placed = new Set((inner ?? []).flatMap(({ questions }) => questions));
  const others = walk.isFillable || !inner ? ids.filter((id) => !placed.has(id)) : [];
  return [...(inner ?? []), ...others.map((id) => ({ questions: [id] }))];
}

/** Once, and where it is of use: before the first on paper, after which a sheet is copied; with the last in a file. */
function noteOf(walk: BlankWalk, item: string, isFirst: boolean, isLast: boolean): Block[] {
  if (walk.isFillable ? !isLast : !isFirst) return [];
  const text = walk.isFillable
    ? `If there are more, open this file on the site: there a further ${item} can be added.`
    : `For each further ${item}, use another copy of this part.`;
  return [{ kind: 'paragraph', text, style: 'note' }];
}

/** Columns and heights of the block are those of its rows, not of what stands inside them. */
const hintsWithin = ({ kind, questions, lineHeight }: PrintBlock): PrintBlock => ({
  kind,
  questions,
  ...(lineHeight === undefined ? {} : { lineHeight }),
});
