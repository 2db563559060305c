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
  /** Makes a place on the page the field of the node. Paints nothing. */
  widget(node: StructureNode, left: number, top: number, width: number, height: number): void;
  rectangle(left: number, top: number, width: number, height: number, colour: Colour): void;
  line(fromX: number, fromY: number, toX: number, toY: number, width: number, colour: Colour): void;
  /** Path data of `M L C Z` with absolute coordinates, `size` times as large, moved to `left`, `top`. */
  path(
    left: number,
    top: number,
    size: number,
    path: { d: string; fill?: Colour; stroke?: Colour; strokeWidth?: number; evenOdd?: boolean },
  ): void;
  /** A picture of the file, by its name among the resources. */
  picture(left: number, top: number, width: number, pictureHeight: number, resource: string): void;
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

/** Operators that show units from left to right: one string for each stretch of one font. */
function showText(units: readonly Unit[], size: number): string {
  let operators = '';
  let font: Unit['font'] | undefined;
  for (const unit of units) {
    if (unit.font !== font) {
      if (font) operators += '> Tj\n';
      font = unit.font;
      operators += `/${font.resource} ${figure(size)} Tf\n<`;
    }
    operators += hexCid(unit.cid);
  }
  return font ? `${operators}> Tj\n` : operators;
}

/** Whose the next thing drawn is, and the tag it is drawn under. */
interface Mark {
  owner: StructureNode | ArtifactKind;
  tag: string;
  /** Stands for what is drawn. */
  actualText?: string | undefined;
}

const sameMark = (one: Mark | undefined, other: Mark) =>
  one?.owner === other.owner && one.tag === other.tag && !one.actualText && !other.actualText;

/** The tag of strings that are to be read from their end (ISO 32000-1, 14.8.2.3.3). */
const REVERSED = 'ReversedChars';

/**
 * @param height of the page that is laid out, in points
 * @param scale what a point of the layout is on paper, in points
 */
export function createCanvas(page: number, height: number, scale = 1): Canvas {
  const scaled = (...values: number[]) => figures(...values.map((value) => value * scale));
  const operators: string[] = [];
  const owners: StructureNode[] = [];
  let marked: Mark | undefined;
  let open: Mark | undefined;
  let fillColour = '';
  let strokeColour = '';
  let repeating = false;

  const close = () => {
    if (open !== undefined) operators.push('EMC');
    open = undefined;
  };
  const draw = (...lines: string[]) => {
    enter();
    operators.push(...lines);
  };
  const fill = (colour: Colour) => {
    enter();
    if (colour !== fillColour) operators.push(`${colourFigures(colour)} rg`);
    fillColour = colour;
  };
  const stroke = (colour: Colour) => {
    enter();
    if (colour !== strokeColour) operators.push(`${colourFigures(colour)} RG`);
    strokeColour = colour;
  };
  const artifact = (kind: ArtifactKind) => {
    marked = { owner: kind, tag: '' };
  };

  /**
   * Opens what was marked, once something is drawn: a sequence is never empty. Sequences stand side by side and not
   * inside each other: readers lose what follows an inner one.
   */
  const enter = () => {
    if (!marked) throw new Error('Something was painted that is neither structure nor artifact.');
    const { owner, tag, actualText } = marked;
    if (open === marked || sameMark(open, marked)) return;
    close();
    if (typeof owner === 'string') {
      operators.push(ARTIFACTS[owner]);
    } else {
      const mcid = owners.length;
      owners.push(owner);
      owner.marks.push({ page, mcid });
      const said = actualText === undefined ? '' : ` /ActualText ${hexText(actualText)}`;
      operators.push(`/${tag} <</MCID ${mcid}${said}>> BDC`);
    }
    open = marked;
  };

  return {
    page,
    height,
    artifact,
    mark(node) {
      if (repeating) artifact('layout');
      else marked = { owner: node, tag: node.role };
    },
    repeat(paint) {
      repeating = true;
      paint();
      repeating = false;
    },
    text(left, baseline, units, size, colour, slant = 0) {
      if (units.length === 0) return;
      const before = marked;
      const owner = before?.owner;
      for (const { units: shown, left: start, isReversed, actualText } of stretchesOf(units)) {
        if (typeof owner === 'object')
          marked = { owner, tag: isReversed ? REVERSED : actualText ? 'Span' : owner.role, actualText };
        fill(colour);
        const place = scaled(left + start * size, height - baseline);
        const at = slant ? `1 0 ${figure(slant)} 1 ${place} Tm` : `${place} Td`;
        const text = ['BT', at, `${showText(shown, size * scale)}ET`];
        if (typeof owner === 'string' && actualText !== undefined)
          draw(`/Span <</ActualText ${hexText(actualText)}>> BDC`, ...text, 'EMC');
        else draw(...text);
      }
      marked = before;
    },
    link(node, left, top, width, areaHeight) {
      if (repeating) return;
      const box = [left, height - top - areaHeight, left + width, height - top] as const;
      node.link?.areas.push({ page, box });
    },
    widget(node, left, top, width, widgetHeight) {
      if (repeating || !node.widget) return;
      const box = [left, height - top - widgetHeight, left + width, height - top] as const;
      node.widget.area = { page, box };
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
    picture(left, top, width, pictureHeight, resource) {
      const size = scaled(width, pictureHeight).split(' ');
      const place = scaled(left, height - top - pictureHeight);
      draw(`q ${size[0]!} 0 0 ${size[1]!} ${place} cm /${resource} Do Q`);
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
