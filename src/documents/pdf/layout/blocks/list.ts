import { listItem } from '../../../list-item.ts';
import type { ListBlock } from '../../../model.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import { runLines } from '../run-lines.ts';
import type { Strip } from '../strip.ts';
import { paragraphLines } from '../text-lines.ts';

const INDENT = 22;

function measureItems(
  block: ListBlock,
  context: MeasureContext,
  parent: StructureNode,
  left: number,
): Strip[] {
  const { shaper, width } = context;
  if (block.items.length === 0) return [];
  const list = addNode(parent, 'L', { numbering: block.ordered ? 'Decimal' : 'Disc' });
  return block.items.map(listItem).flatMap((item, index): Strip[] => {
    const entry = addNode(list, 'LI');
    const sign = block.ordered ? `${index + 1}.` : '•';
    const label = paragraphLines(shaper, sign, INDENT, addNode(entry, 'Lbl'));
    const body = addNode(entry, 'LBody');
    const textLeft = left + INDENT;
    const strip: Strip = {
      cells: [
        { left: left + 4, width: INDENT - 4, lines: label },
        { left: textLeft, width: width - textLeft, lines: runLines(shaper, item, width - textLeft, body) },
      ],
      before: index === 0 ? 6 : 2,
      wholeUnder: 50,
    };
    return item.list ? [strip, ...measureItems(item.list, context, body, textLeft)] : [strip];
  });
}

/** A list with a bullet or a number in front of each item, and lists below items moved in. */
export function measureList(block: ListBlock, context: MeasureContext): Strip[] {
  return measureItems(block, context, context.parent, 0);
}
