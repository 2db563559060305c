import type { BlankLinesBlock } from '../../../model.ts';
import { LABEL_SIZE, MM, RULE } from '../../look.ts';
import { addNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import type { Strip } from '../strip.ts';
import { paragraphLines } from '../text-lines.ts';

/** A label and ruled lines to write on by hand. */
export function measureBlankLines(block: BlankLinesBlock, context: MeasureContext): Strip[] {
  const { shaper, width, parent } = context;
  const height = block.lineHeight * MM;
  const rule = {
    height,
    paint: (canvas: Parameters<NonNullable<Strip['frame']>>[0], left: number, top: number) => {
      canvas.artifact('layout');
      canvas.line(left, top + height, left + width, top + height, 0.7, RULE);
    },
  };
  return [
    {
      cells: [
        {
          left: 0,
          width,
          lines: paragraphLines(shaper, block.label, width, addNode(parent, 'P'), {
            weight: 'bold',
            size: LABEL_SIZE,
          }),
        },
      ],
      before: 9,
      wholeUnder: Number.POSITIVE_INFINITY,
      keepWithNext: true,
    },
    {
      cells: [{ left: 0, width, lines: Array.from({ length: block.count }, () => rule) }],
      before: 0,
      paddingBottom: 4,
      wholeUnder: 30 * MM,
    },
  ];
}
