import type { ListBlock } from '../../../model.ts';
import { addNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import type { Strip } from '../strip.ts';
import { paragraphLines, textLines } from '../text-lines.ts';

const INDENT = 22;

/** A list with a bullet or a number in front of each item. */
export function measureList(block: ListBlock, context: MeasureContext): Strip[] {
  const { shaper, width, parent } = context;
  if (block.items.length === 0) return [];
  const list = addNode(parent, 'L', { numbering: block.ordered ? 'Decimal' : 'Disc' });
  return block.items.map((item, index) => {
    const entry = addNode(list, 'LI');
    const sign = block.ordered ? `${index + 1}.` : '•';
    return {
      cells: [
        { left: 4, width: INDENT - 4, lines: paragraphLines(shaper, sign, INDENT, addNode(entry, 'Lbl')) },
        {
          left: INDENT,
          width: width - INDENT,
          lines: textLines(shaper, item, width - INDENT, addNode(entry, 'LBody')),
        },
      ],
      before: index === 0 ? 6 : 2,
      wholeUnder: 50,
    };
  });
}
