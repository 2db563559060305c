import type { Box, DrawnNode, Label, Outline, Shape } from './drawing.ts';
import { longestWord, wrapText } from './measure-text.ts';
import { wordsOfNode, type DiagramNode } from './node-words.ts';
import { LABEL_SIZE } from './size-of-drawing.ts';
import { badgeOutline, pillOutline, pointedOutline, roundedOutline } from './outlines.ts';

export const SMALL_SIZE = 14;
const LINE = 1.25;
const PADDING = 12;
const BADGE = 26;
/** Between the number and the words. */
const GAP = 10;
const BESIDE_WORDS = PADDING + BADGE + GAP + PADDING;
/** How far the ends of a question stand out. */
const POINT = 14;

export interface NodeBox {
  node: DiagramNode;
  number: number;
  width: number;
  height: number;
  lines: { text: string; size: number; weight: 'regular' | 'bold' }[];
  hasState: boolean;
}

export interface NodeBoxOptions {
  /** Of the box; it gets wider where a word needs it. */
  width: number;
  weight?: 'regular' | 'bold';
  /** Whether a line is left free for a word on the state of the node. */
  hasState?: boolean;
}

/** Breaks the words of a node to its box. */
export function measureNode(node: DiagramNode, number: number, options: NodeBoxOptions): NodeBox {
  const { weight = 'bold', hasState = false } = options;
  const label = wordsOfNode(node, number);
  const small = node.sublabel ?? '';
  const room = Math.max(
    options.width - BESIDE_WORDS,
    longestWord(label, LABEL_SIZE, weight),
    longestWord(small, SMALL_SIZE, 'regular'),
  );
  const lines = [
    ...wrapText(label, room, LABEL_SIZE, weight).map((text) => ({ text, size: LABEL_SIZE, weight })),
    ...wrapText(small, room, SMALL_SIZE, 'regular').map((text) => ({
      text,
      size: SMALL_SIZE,
      weight: 'regular' as const,
    })),
  ];
  const words = linesHeight(lines) + (hasState ? SMALL_SIZE * LINE + 4 : 0);
  return {
    node,
    number,
    width: Math.ceil(room + BESIDE_WORDS),
    height: Math.ceil(Math.max(words, BADGE) + 2 * PADDING),
    lines,
    hasState,
  };
}

const linesHeight = (lines: NodeBox['lines']) => lines.reduce((sum, { size }) => sum + size * LINE, 0);

const outlineOf = (node: DiagramNode, box: Box): Outline => {
  if (node.shape) return pillOutline(box);
  return node.label.trim().endsWith('?') ? pointedOutline(box, POINT) : roundedOutline(box, 8);
};

/** The box of a node at a place, with its number and its words. */
export function drawNode(
  measured: NodeBox,
  box: Box,
): { shapes: Shape[]; labels: Label[]; drawn: DrawnNode } {
  const { node, number, lines, hasState } = measured;
  const centre = { x: box.x + PADDING + BADGE / 2, y: box.y + box.height / 2 };
  const left = box.x + PADDING + BADGE + GAP;
  const width = box.width - BESIDE_WORDS;
  const content = linesHeight(lines) + (hasState ? SMALL_SIZE * LINE + 4 : 0);
  let top = box.y + (box.height - content) / 2;
  const labels: Label[] = lines.map(({ text, size, weight }) => {
    const y = top + size * 0.95;
    top += size * LINE;
    return { text, x: left, y, anchor: 'start', size, weight, width, node: node.id };
  });
  const badge: Label = {
    text: String(number),
    x: centre.x,
    y: centre.y + 5,
    anchor: 'middle',
    size: SMALL_SIZE,
    weight: 'bold',
    width: BADGE - 4,
    node: node.id,
  };
  return {
    shapes: [
      { part: 'box', outline: outlineOf(node, box), node: node.id },
      { part: 'badge', outline: badgeOutline(centre, BADGE / 2), node: node.id },
    ],
    labels: [badge, ...labels],
    drawn: {
      id: node.id,
      number,
      box,
      ...(hasState ? { state: { x: left, y: top + 4 + SMALL_SIZE * 0.95 } } : {}),
    },
  };
}
