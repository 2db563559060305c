/**
 * Paint: collects the drawing operators of one page. Nothing can be drawn outside a mark: every operator that leaves
 * ink stands between `BDC` and `EMC`, either as part of a structure node or as an artifact.
 */
import type { StructureNode } from './structure.ts';
import type { Unit } from './text/shape.ts';
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
  /** @param slant how far the letters lean, as a share of their height */
  text(
    left: number,
    baseline: number,
    units: readonly Unit[],
    size: number,
    colour: Colour,
    slant?: number,
  ): void;
  /** Makes a place on the page lead where the link of the node leads. Paints nothing. */
  link(node: StructureNode, left: number, top: number, width: number, height: number): void;
  rectangle(left: number, top: number, width: number, height: number, colour: Colour): void;
  line(fromX: number, fromY: number, toX: number, toY: number, width: number, colour: Colour): void;
  /** Path data of `M L C Z` with absolute coordinates, `size` times as large, moved to `left`, `top`. */
  path(
    left: number,
    top: number,
    size: number,
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

/** Operators that show units: one string for each stretch of one font. */
function showText(units: readonly Unit[], size: number): string {
  let operators = '';
  let font: Unit['font'] | undefined;
  let open = '';
  const close = () => {
    if (open) operators += `<${open}> Tj\n`;
    open = '';
  };
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
  close();
  return operators;
}

/**
 * @param height of the page that is laid out, in points
 * @param scale what a point of the layout is on paper, in points
 */
export function createCanvas(page: number, height: number, scale = 1): Canvas {
  const scaled = (...values: number[]) => figures(...values.map((value) => value * scale));
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
    text(left, baseline, units, size, colour, slant = 0) {
      if (units.length === 0) return;
      fill(colour);
      const place = scaled(left, height - baseline);
      draw(
        'BT',
        slant ? `1 0 ${figure(slant)} 1 ${place} Tm` : `${place} Td`,
        `${showText(units, size * scale)}ET`,
      );
    },
    link(node, left, top, width, areaHeight) {
      if (repeating) return;
      const box = [left, height - top - areaHeight, left + width, height - top] as const;
      node.link?.areas.push({ page, box });
    },
    rectangle(left, top, width, boxHeight, colour) {
      fill(colour);
      draw(`${scaled(left, height - top - boxHeight, width, boxHeight)} re f`);
    },
    line(fromX, fromY, toX, toY, width, colour) {
      stroke(colour);
      draw(`${scaled(width)} w`, `${scaled(fromX, height - fromY)} m ${scaled(toX, height - toY)} l S`);
    },
    path(left, top, size, { d, fill: inside, stroke: outline, strokeWidth = 1, evenOdd = false }) {
      if (!inside && !outline) return;
      const lines = pathOperators(d, (x, y) => scaled(left + x * size, height - top - y * size));
      if (lines.length === 0) return;
      if (inside) fill(inside);
      if (outline) stroke(outline);
      const star = evenOdd ? '*' : '';
      const paint = inside && outline ? `B${star}` : inside ? `f${star}` : 'S';
      draw(...(outline ? [`${scaled(strokeWidth * size)} w`] : []), ...lines, paint);
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
