import type { BlankLinesBlock } from '../../../model.ts';
import { LABEL_SIZE, MM, RULE } from '../../look.ts';
import { addNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import { fieldLines, hintLines } from '../field-lines.ts';
import type { Line, Strip } from '../strip.ts';
import { paragraphLines } from '../text-lines.ts';

/** A label, and ruled lines to write on by hand or a box to type into. */
export function measureBlankLines(block: BlankLinesBlock, context: MeasureContext): Strip[] {
  const { shaper, width, parent } = context;
  const height = block.lineHeight * MM;
  const rule: Line = {
    height,
    paint(canvas, left, top) {
      canvas.artifact('layout');
      canvas.line(left, top + height, left + width, top + height, 0.7, RULE);
    },
  };
  const label = addNode(parent, 'P');
  const head = [
    ...paragraphLines(shaper, block.label, width, label, { weight: 'bold', size: LABEL_SIZE }),
    ...hintLines(block.hint, width, parent, context),
  ];
  const minHeight = block.count * height;
  const lines =
    context.isFillable && block.field
      ? fieldLines([block.field], width, addNode(parent, 'P'), context, { minHeight })
      : Array.from({ length: block.count }, () => rule);
  return [
    {
      cells: [
        {
          left: 0,
          width,
          lines: head,
        },
      ],
      before: 9,
      wholeUnder: Number.POSITIVE_INFINITY,
      keepWithNext: true,
    },
    {
      cells: [{ left: 0, width, lines }],
      before: 0,
      paddingTop: context.isFillable ? 3 : 0,
      paddingBottom: 4,
      wholeUnder: context.isFillable ? Number.POSITIVE_INFINITY : 30 * MM,
    },
  ];
}
