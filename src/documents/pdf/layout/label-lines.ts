import type { Text } from '../../model.ts';
import type { StructureNode } from '../structure.ts';
import type { MeasureContext } from './context.ts';
import { hintLines, hintSize } from './field-lines.ts';
import type { Line } from './strip.ts';
import { paragraphLines, type TextStyle } from './text-lines.ts';

const GAP = 8;

export interface Label {
  lines: Line[];
  /** How far the last line reaches, in points. */
  reach: number;
}

/**
 * A question and what helps to answer it: on one line where both fit, else the hint below.
 * @param nodes that the two belong to; a hint has a paragraph of its own in its node
 */
export function measureLabel(
  { label, hint }: { label: Text; hint?: Text | undefined },
  width: number,
  nodes: { label: StructureNode; hint: StructureNode },
  context: MeasureContext,
  style: TextStyle & { size: number },
): Label {
  const { shaper } = context;
  const lengthOf = (text: Text, weight: 'regular' | 'bold') =>
    shaper.shape(text, weight).reduce((sum, { advance }) => sum + advance, 0);
  const head = paragraphLines(shaper, label, width, nodes.label, style);
  const [first] = head;
  const length = lengthOf(label, style.weight ?? 'regular') * style.size;
  // Where the last of several lines ends is not known: it may be the end.
  const reach = head.length === 1 ? length : width;
  if (hint === undefined || !first) return { lines: head, reach };
  const beside = length + GAP;
  const hintLength = lengthOf(hint, 'regular') * hintSize(context);
  if (head.length > 1 || beside + hintLength > width - 1)
    return { lines: [...head, ...hintLines(hint, width, nodes.hint, context)], reach: width };
  const [help] = hintLines(hint, width - beside, nodes.hint, context);
  const line: Line = {
    height: first.height,
    paint(canvas, left, top) {
      first.paint(canvas, left, top);
      // Both stand on one base line, nearly: the smaller type is moved down by half of the difference.
      if (help) help.paint(canvas, left + beside, top + (first.height - help.height) / 2 + 0.3);
    },
  };
  return { lines: [line], reach: beside + hintLength };
}
