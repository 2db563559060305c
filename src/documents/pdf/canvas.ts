/**
 * Paint: collects the drawing operators of one page. Nothing can be drawn outside a mark: every operator that leaves
 * ink stands between `BDC` and `EMC`, either as part of a structure node or as an artifact.
 */
import type { StructureNode } from './structure.ts';
import type { Unit } from './text/shape.ts';
import { stretchesOf } from './text/visual-order.ts';
import { hexText } from './file/pdf-values.ts';

export type Colour = string;
export type ArtifactKind = 'layout' | 'header' | 'footer';

const ARTIFACTS: Record<ArtifactKind, string> = {
  layout: '/Artifact <</Type /Layout>> BDC',
  header: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
};

/** Coordinates are in points from the upper left corner of the page. */
export interface Canvas {
  readonly page: number;
  readonly height: number;
  /** What is drawn from here on belongs to a node of the structure. */
  mark(node: StructureNode): void;
  /** What is drawn from here on is not part of the document's content. */
  artifact(kind: ArtifactKind): void;
  /** While `paint` runs, marks count as artifacts: a table head repeated on the next page. */
  repeat(paint: () => void): void;
  text(left: number, baseline: number, units: readonly Unit[], size: number, colour: Colour): void;
  rectangle(left: number, top: number, width: number, height: number, colour: Colour): void;
  line(fromX: number, fromY: number, toX: number, toY: number, width: number, colour: Colour): void;
  /** Path data of `M L C Z` with absolute coordinates, moved to `left`, `top` and scaled. */
  path(
    left: number,
    top: number,
    scale: number,
    path: { d: string; fill?: Colour; stroke?: Colour; strokeWidth?: number; evenOdd?: boolean },
  ): void;
  /** The content stream, and the node that owns each marked-content number. */
  finish(): { content: string; owners: StructureNode[] };
}

/** A number as PDF writes it: at most three decimals, never an exponent. */
export const figure = (value: number) => {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};

const figures = (...values: number[]) => values.map(figure).join(' ');

function colourFigures(colour: Colour): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return figures(((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255);
}

const hexCid = (cid: number) => cid.toString(16).padStart(4, '0');

/** Operators that show a line: one string for each stretch of one font that runs from left to right. */
function showText(line: readonly Unit[], size: number): string {
  let operators = '';
  let font: Unit['font'] | undefined;
  let open = '';
  let from = 0;
  const close = () => {
    if (open) operators += `<${open}> Tj\n`;
    open = '';
  };
  for (const { left, units } of stretchesOf(line)) {
    close();
    const to = Math.round(left * size * 1000);
    if (to !== from) operators += `${figure((to - from) / 1000)} 0 Td\n`;
    from = to;
    for (const unit of units) {
      if (unit.font !== font) {
        close();
        font = unit.font;
        operators += `/${font.resource} ${figure(size)} Tf\n`;
      }
      if (unit.actualText === undefined) {
        open += hexCid(unit.cid);
      } else {
        close();
        operators += `/Span <</ActualText ${hexText(unit.actualText)}>> BDC\n<${hexCid(unit.cid)}> Tj\nEMC\n`;
      }
    }
  }
  close();
  return operators;
}

export function createCanvas(page: number, height: number): Canvas {
  const operators: string[] = [];
  const owners: StructureNode[] = [];
  let open: StructureNode | ArtifactKind | undefined;
  let fillColour = '';
  let strokeColour = '';
  let repeating = false;

  const close = () => {
    if (open !== undefined) operators.push('EMC');
    open = undefined;
  };
  const draw = (...lines: string[]) => {
    if (open === undefined) throw new Error('Something was painted that is neither structure nor artifact.');
    operators.push(...lines);
  };
  const fill = (colour: Colour) => {
    if (colour !== fillColour) operators.push(`${colourFigures(colour)} rg`);
    fillColour = colour;
  };
  const stroke = (colour: Colour) => {
    if (colour !== strokeColour) operators.push(`${colourFigures(colour)} RG`);
    strokeColour = colour;
  };
  const artifact = (kind: ArtifactKind) => {
    if (open === kind) return;
    close();
    operators.push(ARTIFACTS[kind]);
    open = kind;
  };

  return {
    page,
    height,
    artifact,
    mark(node) {
      if (repeating) {
        artifact('layout');
        return;
      }
      if (open === node) return;
      close();
      const mcid = owners.length;
      owners.push(node);
      node.marks.push({ page, mcid });
      operators.push(`/${node.role} <</MCID ${mcid}>> BDC`);
      open = node;
    },
    repeat(paint) {
      repeating = true;
      paint();
      repeating = false;
    },
    text(left, baseline, units, size, colour) {
      if (units.length === 0) return;
      fill(colour);
      draw('BT', `${figures(left, height - baseline)} Td`, `${showText(units, size)}ET`);
    },
    rectangle(left, top, width, boxHeight, colour) {
      fill(colour);
      draw(`${figures(left, height - top - boxHeight, width, boxHeight)} re f`);
    },
    line(fromX, fromY, toX, toY, width, colour) {
      stroke(colour);
      draw(`${figure(width)} w`, `${figures(fromX, height - fromY)} m ${figures(toX, height - toY)} l S`);
    },
    path(left, top, scale, { d, fill: inside, stroke: outline, strokeWidth = 1, evenOdd = false }) {
      if (!inside && !outline) return;
      const lines = pathOperators(d, (x, y) => figures(left + x * scale, height - top - y * scale));
      if (lines.length === 0) return;
      if (inside) fill(inside);
      if (outline) stroke(outline);
      const star = evenOdd ? '*' : '';
      const paint = inside && outline ? `B${star}` : inside ? `f${star}` : 'S';
      draw(...(outline ? [`${figure(strokeWidth * scale)} w`] : []), ...lines, paint);
    },
    finish() {
      close();
      return { content: operators.join('\n'), owners };
    },
  };
}

/** Path data of absolute `M L C Z` as operators; anything else in it is refused. */
function pathOperators(d: string, point: (x: number, y: number) => string): string[] {
  const operators: string[] = [];
  for (const [, command, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest!.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)?.map(Number) ?? [];
    if (command === 'Z' || command === 'z') {
      operators.push('h');
      continue;
    }
    const length = { M: 2, L: 2, C: 6 }[command!];
    if (!length) throw new Error(`Path data of a figure may hold M, L, C and Z, not "${command}".`);
    for (let at = 0; at + length <= numbers.length; at += length) {
      const points = [];
      for (let pair = 0; pair < length; pair += 2)
        points.push(point(numbers[at + pair]!, numbers[at + pair + 1]!));
      const operator = command === 'C' ? 'c' : command === 'M' && at === 0 ? 'm' : 'l';
      operators.push(`${points.join(' ')} ${operator}`);
    }
  }
  return operators;
}
