/** A signature: who signs for what, in which capacity and when; typed, drawn, or a line for ink. */
import type { Canvas } from '../../canvas.ts';
import type { SignatureBlock } from '../../../model.ts';
import { LABEL_SIZE, MM, NOTE_SIZE, QUIET, RULE, TEXT_SIZE } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import { answerLines } from '../answer-lines.ts';
import type { MeasureContext } from '../context.ts';
import type { Box, Line, Strip } from '../strip.ts';
import { gapLine, paragraphLines } from '../text-lines.ts';
import { figureLine } from './figure.ts';

/** A line to sign on: 80 by 15 mm. */
const LINE_WIDTH = 80 * MM;
const LINE_HEIGHT = 15 * MM;
/** The box in which a drawn mark was made. */
const MARK_BOX = { width: 300, height: 90 };
const INSET = 12;
const GUTTER = 16;

const HOW: Record<SignatureBlock['method'], string> = {
  typed: 'Signed by typing the name',
  drawn: 'Signed by drawing',
  wetInk: 'To be signed in ink on the line',
  none: 'Not signed',
};

function border(canvas: Canvas, box: Box) {
  canvas.artifact('layout');
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  canvas.line(box.left, box.top, right, box.top, 0.8, RULE);
  canvas.line(box.left, bottom, right, bottom, 0.8, RULE);
  canvas.line(box.left, box.top, box.left, bottom, 0.8, RULE);
  canvas.line(right, box.top, right, bottom, 0.8, RULE);
}

const rule = (width: number): Line => ({
  height: 4,
  paint(canvas, left, top) {
    canvas.artifact('layout');
    canvas.line(left, top + 1, left + width, top + 1, 0.8, '#0b0c0c');
  },
});

/** What stands over the line: the name, the mark, or room for ink. */
function signedLines(block: SignatureBlock, node: StructureNode, width: number): Line[] {
  const lineWidth = Math.min(LINE_WIDTH, width);
  if (block.method === 'drawn' && block.mark) {
    const alternative = block.name ? `Drawn signature of ${block.name}` : 'Drawn signature';
    const drawing = { ...MARK_BOX, paths: [{ d: block.mark, stroke: '#0b0c0c', strokeWidth: 2 }] };
    const room = { width: lineWidth, height: LINE_HEIGHT * 1.5 };
    return [figureLine(drawing, addNode(node, 'Figure', { alternative }), room), rule(lineWidth)];
  }
  if (block.name && block.method !== 'wetInk') return [];
  return [gapLine(LINE_HEIGHT), rule(lineWidth)];
}

export function measureSignature(block: SignatureBlock, context: MeasureContext): Strip[] {
  const { shaper, width, parent } = context;
  const node = addNode(parent, 'Sect');
  const leftWidth = (width - INSET * 2 - GUTTER) * 0.52;
  const rightLeft = INSET + leftWidth + GUTTER;
  const rightWidth = width - INSET - rightLeft;
  const left: Line[] = [
    ...paragraphLines(shaper, block.label, leftWidth, addNode(node, 'P'), {
      weight: 'bold',
      size: LABEL_SIZE,
    }),
    ...(block.statement
      ? [gapLine(2), ...paragraphLines(shaper, block.statement, leftWidth, addNode(node, 'P'), { size: 10 })]
      : []),
    gapLine(6),
    ...signedLines(block, node, leftWidth),
    ...paragraphLines(shaper, HOW[block.missing ? 'none' : block.method], leftWidth, addNode(node, 'P'), {
      size: NOTE_SIZE,
      colour: QUIET,
    }),
  ];
  const list = addNode(node, 'L', { numbering: 'None' });
  const pair = (label: string, value: string, missing = false): Line[] => {
    const entry = addNode(list, 'LI');
    const head = paragraphLines(shaper, label, rightWidth, addNode(entry, 'Lbl'), {
      size: NOTE_SIZE,
      weight: 'bold',
      colour: QUIET,
    });
    const body = addNode(entry, 'LBody');
    if (value.trim() === '' && !missing) return [...head, gapLine(10 * MM), rule(rightWidth)];
    const answer = answerLines(shaper, { text: value, missing }, rightWidth, body, { size: TEXT_SIZE });
    return [...head, ...answer, gapLine(4)];
  };
  const isMissing = block.missing ?? false;
  const right = [
    ...pair('Name', block.name, isMissing),
    ...(block.capacity ? pair('Capacity', block.capacity) : []),
    ...pair('Date', block.signedOn, isMissing && block.method !== 'wetInk'),
  ];
  return [
    {
      cells: [
        { left: INSET, width: leftWidth, lines: left },
        { left: rightLeft, width: rightWidth, lines: right },
      ],
      before: 10,
      paddingTop: 9,
      paddingBottom: 9,
      wholeUnder: Number.POSITIVE_INFINITY,
      frame: border,
    },
  ];
}
