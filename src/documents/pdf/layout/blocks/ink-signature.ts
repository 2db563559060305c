/** A signature on a form for a pen, in little room: a line to sign on with the date beside it, the name below. */
import type { SignatureBlock } from '../../../model.ts';
import type { Canvas } from '../../canvas.ts';
import { INK, MM, QUIET } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import { linesHeight, type Line } from '../strip.ts';
import { gapLine, paragraphLines } from '../text-lines.ts';

const SIZE = 10;
/** Room to sign, and to write a name. */
const SIGN_HEIGHT = 15 * MM;
const NAME_HEIGHT = 9 * MM;
/** Where the second column begins, as a share of the width. */
const SECOND = 0.62;
const GAP = 5;

const rule = (canvas: Canvas, from: number, to: number, bottom: number) => {
  canvas.artifact('layout');
  canvas.line(from, bottom - 2, to, bottom - 2, 0.8, INK);
};

/** Words at the foot of their line, with what follows them. */
interface Fact {
  lines: Line[];
  width: number;
}

export const isForInk = (block: SignatureBlock, { isForm, isFillable }: MeasureContext): boolean =>
  isForm && !isFillable && block.method === 'wetInk' && block.name === '' && block.signedOn === '';

export function inkLines(
  block: SignatureBlock,
  context: MeasureContext,
  node: StructureNode,
  width: number,
): Line[] {
  const { shaper, smallest } = context;
  const size = Math.max(SIZE, smallest);
  const factOf = (text: string, parent: StructureNode, room: number): Fact => ({
    lines: paragraphLines(shaper, text, room, parent, { size, colour: QUIET }),
    width: shaper.shape(text, 'regular').reduce((sum, { advance }) => sum + advance, 0) * size + GAP,
  });
  const head = [
    ...paragraphLines(shaper, block.label, width, addNode(node, 'P'), { weight: 'bold', size: size + 0.5 }),
    ...(block.statement
      ? [gapLine(1), ...paragraphLines(shaper, block.statement, width, addNode(node, 'P'), { size })]
      : []),
  ];
  const second = width * SECOND;
  const signed = factOf('Signed', addNode(node, 'P'), second);
  const list = addNode(node, 'L', { numbering: 'None' });
  const entry = (text: string, value = '', room = second) => {
    const item = addNode(list, 'LI');
    const label = factOf(text, addNode(item, 'Lbl'), room);
    const body = addNode(item, 'LBody');
    return {
      ...label,
      value:
        value === '' ? [] : paragraphLines(shaper, value, Math.max(room - label.width, size), body, { size }),
    };
  };
  // A capacity has as much room as it needs, up to two thirds of its line.
  const capacityOf = (text: string) => {
    const needed = [text, 'Capacity'].reduce(
      (sum, words) =>
        sum + shaper.shape(words, 'regular').reduce((length, { advance }) => length + advance, 0) * size,
      GAP + 1,
    );
    const room = Math.min(Math.max(needed, width - second), width * 0.66);
    return { ...entry('Capacity', text, room), left: width - room };
  };
  const name = entry('Name');
  const capacity = block.capacity ? capacityOf(block.capacity) : undefined;
  const date = entry('Date', '', width - second);
  const foot = (canvas: Canvas, lines: readonly Line[], left: number, bottom: number) => {
    let y = bottom - linesHeight(lines);
    for (const line of lines) {
      line.paint(canvas, left, y);
      y += line.height;
    }
  };
  return [
    ...head,
    {
      height: SIGN_HEIGHT,
      paint(canvas, left, top) {
        const bottom = top + SIGN_HEIGHT;
        foot(canvas, signed.lines, left, bottom);
        rule(canvas, left + signed.width, left + second - GAP * 2, bottom);
        foot(canvas, date.lines, left + second, bottom);
        rule(canvas, left + second + date.width, left + width, bottom);
      },
    },
    {
      height: Math.max(NAME_HEIGHT, linesHeight(capacity?.value ?? [])),
      paint(canvas, left, top) {
        const bottom = top + this.height;
        foot(canvas, name.lines, left, bottom);
        rule(canvas, left + name.width, left + (capacity ? capacity.left - GAP : width), bottom);
        if (!capacity) return;
        const above = bottom - linesHeight(capacity.value);
        foot(canvas, capacity.lines, left + capacity.left, above + linesHeight(capacity.lines));
        foot(canvas, capacity.value, left + capacity.left + capacity.width, bottom);
      },
    },
  ];
}
