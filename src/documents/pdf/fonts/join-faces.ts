/**
 * Several faces → one: its glyphs are numbered part by part, so that a document embeds it as one font. For the parts
 * of a large font, and for letters from right to left with the spaces, brackets and figures between them: readers turn
 * a text round font by font.
 */
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
 * @param parts at least one; the first that has a character draws it, and gives the whole its name
 * @throws Error if they differ in their units
 */
export function joinFaces(parts: readonly FontFace[], more: Pick<FontFace, 'region'> = {}): FontFace {
  const first = parts[0]!;
  if (parts.some(({ unitsPerEm }) => unitsPerEm !== first.unitsPerEm))
    throw new Error(`${first.postScriptName} cannot be joined with a font of other units.`);
  const partOf = (glyph: number) => parts[glyph >>> BITS] ?? first;
  return {
    ...first,
    ...more,
    key: {},
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
