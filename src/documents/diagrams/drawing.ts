/**
 * A drawing of a diagram: outlines and words with places, and nothing of how they are painted. The screen gives them
 * colours by class, the document paints them black.
 */

/** One step of an outline: absolute coordinates, in the manner of SVG path data. */
export type Stroke =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];
export type Outline = readonly Stroke[];

export interface Point {
  x: number;
  y: number;
}

/** Left and top edge, width and height. One unit is a pixel on screen. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** What an outline is part of: only boxes and badges are filled with the ground, only heads with ink. */
export type Part = 'box' | 'badge' | 'centre' | 'arrow' | 'head' | 'lane';

export interface Shape {
  part: Part;
  outline: Outline;
  /** The node it belongs to. */
  node?: string;
}

export interface Label {
  text: string;
  /** Where the text is anchored, and its baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'middle';
  /** Height of the type in units. */
  size: number;
  weight: 'regular' | 'bold';
  /** The room that the text has; the layout never lets it take more. */
  width: number;
  node?: string;
}

export interface DrawnNode {
  id: string;
  /** Its place in reading order, from 1: the number that is drawn. */
  number: number;
  box: Box;
  /** Where a word on its state starts, if room was left for one. */
  state?: Point;
}

export interface Drawing {
  width: number;
  height: number;
  /** In the order of painting. */
  shapes: { part: Part; d: string; node?: string }[];
  labels: Label[];
  /** In reading order. */
  nodes: DrawnNode[];
}

/** Distance of everything from the edge of the drawing. */
const MARGIN = 6;

const moveStroke = (stroke: Stroke, dx: number, dy: number): Stroke =>
  stroke.map((part, index) =>
    typeof part === 'number' ? part + (index % 2 === 1 ? dx : dy) : part,
  ) as unknown as Stroke;

const round = (value: number) => Math.round(value * 10) / 10;

/** SVG path data. */
const pathData = (outline: Outline): string =>
  outline
    .map((stroke) => stroke.map((part) => (typeof part === 'number' ? round(part) : part)).join(' '))
    .join(' ');

const pointsOf = (outline: Outline): Point[] =>
  outline.flatMap((stroke) => {
    const [, ...numbers] = stroke as readonly [string, ...number[]];
    return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
  });

/** Moves everything so that the drawing begins at its margin, and measures it. */
export function finishDrawing(
  shapes: readonly Shape[],
  labels: readonly Label[],
  nodes: readonly DrawnNode[],
): Drawing {
  const points = [
    ...shapes.flatMap(({ outline }) => pointsOf(outline)),
    ...labels.flatMap(({ x, y, size, width, anchor }) => {
      const left = anchor === 'middle' ? x - width / 2 : x;
      return [
        { x: left, y: y - size },
        { x: left + width, y: y + size * 0.3 },
      ];
    }),
  ];
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  const [dx, dy] = [MARGIN - left, MARGIN - top];
  const moved = <Thing extends Point>(thing: Thing): Thing => ({
    ...thing,
    x: round(thing.x + dx),
    y: round(thing.y + dy),
  });
  return {
    width: Math.ceil(Math.max(...points.map(({ x }) => x)) - left + 2 * MARGIN),
    height: Math.ceil(Math.max(...points.map(({ y }) => y)) - top + 2 * MARGIN),
    shapes: shapes.map(({ outline, ...rest }) => ({
      ...rest,
      d: pathData(outline.map((stroke) => moveStroke(stroke, dx, dy))),
    })),
    labels: labels.map((label) => ({ ...moved(label), width: round(label.width) })),
    nodes: nodes.map((node) => ({
      ...node,
      box: moved(node.box),
      ...(node.state ? { state: moved(node.state) } : {}),
    })),
  };
}
