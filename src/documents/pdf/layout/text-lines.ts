/** Text → lines of a width, marked as the node they belong to. */
import type { Canvas, Colour } from '../canvas.ts';
import type { Weight } from '../fonts/pdf-fonts.ts';
import { INK, LEADING, TEXT_SIZE } from '../look.ts';
import { addNode, type Role, type StructureNode } from '../structure.ts';
import { breakLines } from '../text/break-lines.ts';
import { paragraphsOf } from '../text/clusters.ts';
import type { Shaper } from '../text/shape.ts';
import type { Line } from './strip.ts';

export interface TextStyle {
  size?: number;
  weight?: Weight;
  colour?: Colour;
  leading?: number;
  /** Distance from the left edge of the cell. */
  indent?: number;
}

/** Space above every paragraph but the first, as a share of the type size. */
const PARAGRAPH_GAP = 0.3;

/** A space of a height. */
export const gapLine = (height: number): Line => ({ height, paint: () => undefined, staysWithNext: true });

/** How far below the upper edge of a line its letters stand. */
export function baselineOf(shaper: Shaper, weight: Weight, size: number, height: number): number {
  const face = shaper.face(weight);
  const inkHeight = ((face.ascent - face.descent) / face.unitsPerEm) * size;
  return (height - inkHeight) / 2 + (face.ascent / face.unitsPerEm) * size;
}

/** One paragraph, broken to the width; every line belongs to `node`. */
export function paragraphLines(
  shaper: Shaper,
  text: string,
  width: number,
  node: StructureNode,
  style: TextStyle = {},
): Line[] {
  const { size = TEXT_SIZE, weight = 'regular', colour = INK, leading = LEADING, indent = 0 } = style;
  const room = Math.max(width - indent, size) / size;
  const height = size * leading;
  const baseline = baselineOf(shaper, weight, size, height);
  return breakLines(shaper.shape(text, weight), room, shaper.softHyphen(weight)).map((line) => {
    // Stacked letters of some scripts reach further than the base font: their line gives way.
    const above = Math.max(baseline, line.rise * size);
    return {
      height: above + Math.max(height - baseline, line.fall * size),
      paint(canvas: Canvas, left: number, top: number) {
        if (line.units.length === 0) return;
        canvas.mark(node);
        canvas.text(left + indent + line.offset * size, top + above, line.units, size, colour);
      },
    };
  });
}

/**
 * A text of one or more paragraphs. One paragraph is the content of `node` itself; several become `inner` nodes
 * below it, so that a reader hears them apart.
 */
export function textLines(
  shaper: Shaper,
  text: string,
  width: number,
  node: StructureNode,
  style: TextStyle = {},
  inner: Role = 'P',
): Line[] {
  const paragraphs = paragraphsOf(text);
  const filled = paragraphs.filter((paragraph) => paragraph.trim() !== '');
  if (filled.length <= 1 && paragraphs.length <= 1) return paragraphLines(shaper, text, width, node, style);
  const size = style.size ?? TEXT_SIZE;
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.trim() === '') return [gapLine(size * 0.6)];
    const lines = paragraphLines(shaper, paragraph, width, addNode(node, inner), style);
    return index === 0 ? lines : [gapLine(size * PARAGRAPH_GAP), ...lines];
  });
}

/** A label with its text beside it: line for line, the label first. */
export function besideLines(labels: readonly Line[], texts: readonly Line[], offset: number): Line[] {
  return Array.from({ length: Math.max(labels.length, texts.length) }, (_, index): Line => {
    const [label, text] = [labels[index], texts[index]];
    return {
      height: Math.max(label?.height ?? 0, text?.height ?? 0),
      paint(canvas, left, top) {
        label?.paint(canvas, left, top);
        text?.paint(canvas, left + offset, top);
      },
    };
  });
}
