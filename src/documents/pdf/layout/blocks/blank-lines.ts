import type { BlankLinesBlock } from '../../../model.ts';
import { LABEL_SIZE, MM, QUIET, TEXT_SIZE } from '../../look.ts';
import { addNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import { fieldLines } from '../field-lines.ts';
import { measureLabel, type Label } from '../label-lines.ts';
import { linesToWriteOn } from '../ruled-lines.ts';
import { linesHeight, type Line, type Strip } from '../strip.ts';

const GAP = 8;
/** Less room than this beside a label is not written on. */
const LEAST_BESIDE = 30 * MM;

/** A label, and ruled lines to write on by hand or a box to type into. */
export function measureBlankLines(block: BlankLinesBlock, context: MeasureContext): Strip[] {
  const { width, parent, isForm, isFillable } = context;
  const height = block.lineHeight * MM;
  const node = addNode(parent, 'P');
  const style = { weight: 'bold', size: isForm ? TEXT_SIZE : LABEL_SIZE } as const;
  const label = measureLabel(block, width, { label: node, hint: parent }, context, style);
  const before = isForm ? 3 : 9;
  if (isForm && !isFillable) {
    const lines = [...firstLines(label, width, height), ...linesToWriteOn(width, block.count - 1, height)];
    return [{ cells: [{ left: 0, width, lines }], before, paddingBottom: 1, wholeUnder: 30 * MM }];
  }
  const minHeight = block.count * height;
  const lines =
    isFillable && block.field
      ? fieldLines([block.field], width, addNode(parent, 'P'), context, { minHeight })
      : linesToWriteOn(width, block.count, height);
  return [
    {
      cells: [{ left: 0, width, lines: label.lines }],
      before,
      wholeUnder: Number.POSITIVE_INFINITY,
      keepWithNext: true,
    },
    {
      cells: [{ left: 0, width, lines }],
      before: 0,
      paddingTop: isFillable ? 3 : 0,
      paddingBottom: isForm ? 2 : 4,
      wholeUnder: isFillable ? Number.POSITIVE_INFINITY : 30 * MM,
    },
  ];
}

/** On a form the first line begins with the question, as if it was written there. */
function firstLines({ lines, reach }: Label, width: number, height: number): Line[] {
  const own = linesHeight(lines);
  const total = Math.max(own, height);
  const hasRule = width - reach > LEAST_BESIDE;
  return [
    {
      height: total,
      staysWithNext: true,
      paint(canvas, left, top) {
        let y = top + total - own;
        for (const line of lines) {
          line.paint(canvas, left, y);
          y += line.height;
        }
        if (!hasRule) return;
        canvas.artifact('layout');
        canvas.line(left + reach + GAP, top + total, left + width, top + total, 0.6, QUIET);
      },
    },
  ];
}
