/**
 * Signatures: who signs for what, in which capacity and when; typed, drawn, or a line for ink. Two stand side by side
 * where both fit, so that the people who sign are seen together.
 */
import type { Canvas } from '../../canvas.ts';
import type { Field, SignatureBlock } from '../../../model.ts';
import { LABEL_SIZE, MM, NOTE_SIZE, QUIET, RULE, TEXT_SIZE } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import { answerLines } from '../answer-lines.ts';
import type { MeasureContext } from '../context.ts';
import { fieldLines } from '../field-lines.ts';
import { linesHeight, stripHeight, type Box, type Cell, type Line, type Strip } from '../strip.ts';
import { besideLines, gapLine, paragraphLines } from '../text-lines.ts';
import { figureLine } from './figure.ts';
import { inkLines, isForInk } from './ink-signature.ts';

/** A line to sign on: 80 by 15 mm. */
const LINE_WIDTH = 80 * MM;
const LINE_HEIGHT = 15 * MM;
/** The box in which a drawn mark was made. */
const MARK_BOX = { width: 300, height: 90 };
const INSET = 10;
const GUTTER = 10;
/** Room of "Capacity" before what it says. */
const LABEL_WIDTH = 58;

/** Room to write a name or a date by hand. */
const WRITING_HEIGHT = 10 * MM;

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

/** What is signed, and how. */
function statementLines(
  block: SignatureBlock,
  context: MeasureContext,
  node: StructureNode,
  width: number,
): Line[] {
  const { shaper } = context;
  const style = { weight: 'bold', size: LABEL_SIZE } as const;
  return [
    ...paragraphLines(shaper, block.label, width, addNode(node, 'P'), style),
    ...(block.statement
      ? [
          gapLine(2),
          ...paragraphLines(shaper, block.statement, width, addNode(node, 'P'), {
            size: Math.max(10, context.smallest),
          }),
        ]
      : []),
    gapLine(6),
    ...signedLines(block, node, width),
    ...(context.isFillable && block.fields?.method
      ? [gapLine(3), ...fieldLines([block.fields.method], width, node, context, { size: 10 }), gapLine(3)]
      : []),
    ...(context.isFillable && block.fields
      ? []
      : paragraphLines(shaper, HOW[block.missing ? 'none' : block.method], width, addNode(node, 'P'), {
          size: Math.max(NOTE_SIZE, context.smallest),
          colour: QUIET,
        })),
  ];
}

const lineToWriteOn = (label: Line, width: number): Line => ({
  height: WRITING_HEIGHT,
  paint(canvas, left, top) {
    label.paint(canvas, left, top + WRITING_HEIGHT - label.height);
    rule(width - LABEL_WIDTH).paint(canvas, left + LABEL_WIDTH, top + WRITING_HEIGHT - 4);
  },
});

/** Who signed, in which capacity and when. What is not known yet has a line to write on. */
function factLines(block: SignatureBlock, context: MeasureContext, node: StructureNode, width: number) {
  const { shaper } = context;
  const list = addNode(node, 'L', { numbering: 'None' });
  const { fields } = block;
  const pair = (label: string, value: string, missing = false, field?: Field): Line[] => {
    const entry = addNode(list, 'LI');
    const style = { size: TEXT_SIZE, weight: 'bold', colour: QUIET } as const;
    const head = paragraphLines(shaper, label, LABEL_WIDTH, addNode(entry, 'Lbl'), style);
    const body = addNode(entry, 'LBody');
    if (field && context.isFillable) {
      const box = fieldLines([field], width - LABEL_WIDTH, body, context);
      return [...besideLines(head, box, LABEL_WIDTH), gapLine(4)];
    }
    if (value.trim() === '' && !missing) return [lineToWriteOn(head[0]!, width), gapLine(4)];
    const answer = answerLines(shaper, { text: value, missing }, width - LABEL_WIDTH, body);
    return [...besideLines(head, answer, LABEL_WIDTH), gapLine(3)];
  };
  const isMissing = block.missing ?? false;
  return [
    ...pair('Name', block.name, isMissing, fields?.name),
    ...(block.capacity || fields?.capacity ? pair('Capacity', block.capacity, false, fields?.capacity) : []),
    ...pair('Date', block.signedOn, isMissing && block.method !== 'wetInk', fields?.signedOn),
  ];
}

/** Below this width the two halves of a signature stand under each other. */
const NARROW = 380;

/** A signature over the whole width: what is signed at the left, who signed at the right. */
export function measureSignature(block: SignatureBlock, context: MeasureContext): Strip[] {
  const node = addNode(context.parent, 'Sect');
  if (isForInk(block, context)) {
    const inner = context.width - INSET * 2;
    return [stripOf([cell(INSET, inner, inkLines(block, context, node, inner))], border, true)];
  }
  if (context.width < NARROW) {
    const inner = context.width - INSET * 2;
    const statement = statementLines(block, context, node, inner);
    const facts = factLines(block, context, node, inner);
    return [stripOf([cell(INSET, inner, [...statement, gapLine(8), ...facts])], border)];
  }
  const half = (context.width - GUTTER) / 2;
  const inner = half - INSET * 2;
  const left = statementLines(block, context, node, inner);
  const right = factLines(block, context, node, inner);
  return [stripOf([cell(INSET, inner, left), cell(half + GUTTER + INSET, inner, right)], border)];
}

/**
 * Two signatures side by side.
 * @returns nothing if they do not fit beside each other on half a page
 */
export function measureSignaturePair(
  blocks: readonly [SignatureBlock, SignatureBlock],
  context: MeasureContext,
): Strip[] | undefined {
  if (context.width < NARROW) return undefined;
  const half = (context.width - GUTTER) / 2;
  const inner = half - INSET * 2;
  const twoBorders = (canvas: Canvas, box: Box) => {
    border(canvas, { ...box, width: half });
    border(canvas, { ...box, left: box.left + half + GUTTER, width: half });
  };
  const stripUnder = (parent: StructureNode | undefined) => {
    const nodes = blocks.map(() => addNode(parent, 'Sect'));
    const isForPen = blocks.every((block) => isForInk(block, context));
    if (isForPen) {
      const halves = blocks.map((block, index) =>
        cell(index * (half + GUTTER) + INSET, inner, inkLines(block, context, nodes[index]!, inner)),
      );
      return stripOf(halves, twoBorders, true);
    }
    const statements = blocks.map((block, index) => statementLines(block, context, nodes[index]!, inner));
    const highest = Math.max(...statements.map(linesHeight));
    const cells = blocks.map((block, index) => {
      // Both names stand at one height, however much was said above them.
      const room = gapLine(highest - linesHeight(statements[index]!) + 8);
      const lines = [...statements[index]!, room, ...factLines(block, context, nodes[index]!, inner)];
      return cell(index * (half + GUTTER) + INSET, inner, lines);
    });
    return stripOf(cells, twoBorders);
  };
  // Measured once on trial: nodes that are not painted must not hang in the tree.
  const isFitting = stripHeight(stripUnder(undefined)) <= context.capacity / 2;
  return isFitting ? [stripUnder(context.parent)] : undefined;
}

const cell = (left: number, width: number, lines: Line[]): Cell => ({ left, width, lines });

const stripOf = (cells: Cell[], frame: NonNullable<Strip['frame']>, isClose = false): Strip => ({
  cells,
  before: isClose ? 5 : 10,
  paddingTop: isClose ? 3 : 9,
  paddingBottom: isClose ? 5 : 7,
  wholeUnder: Number.POSITIVE_INFINITY,
  frame,
});
