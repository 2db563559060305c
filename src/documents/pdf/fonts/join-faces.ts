/** Several parts of one font → one face: its glyphs are numbered part by part, so that a document embeds it once. */
import type { HanRegion } from './han-fonts.ts';
import type { Bounds, FontFace } from './read-true-type.ts';

/** A glyph's number holds its part above these bits. */
const BITS = 16;
const MASK = (1 << BITS) - 1;

function around(boxes: readonly Bounds[]): Bounds {
  return {
    xMin: Math.min(...boxes.map(({ xMin }) => xMin)),
    yMin: Math.min(...boxes.map(({ yMin }) => yMin)),
    xMax: Math.max(...boxes.map(({ xMax }) => xMax)),
    yMax: Math.max(...boxes.map(({ yMax }) => yMax)),
  };
}

/**
 * @param parts at least one, all of the same font and weight
 * @param region whose shapes they have
 */
export function joinFaces(parts: readonly FontFace[], region: HanRegion): FontFace {
  const first = parts[0]!;
  const partOf = (glyph: number) => parts[glyph >>> BITS] ?? first;
  return {
    ...first,
    key: {},
    region,
    bounds: around(parts.map(({ bounds }) => bounds)),
    glyphCount: parts.length << BITS,
    glyphOf(codePoint) {
      for (const [index, part] of parts.entries()) {
        const glyph = part.glyphOf(codePoint);
        if (glyph !== 0) return (index << BITS) | glyph;
      }
      return 0;
    },
    advanceOf: (glyph) => partOf(glyph).advanceOf(glyph & MASK),
    outlineOf: (glyph) => partOf(glyph).outlineOf(glyph & MASK),
    boundsOf: (glyph) => partOf(glyph).boundsOf(glyph & MASK),
    componentOf: (glyph, component) => (glyph & ~MASK) | component,
  };
}
