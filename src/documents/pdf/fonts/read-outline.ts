/** Reads outlines as they stand in the `glyf` table, as far as a subset has to know of them. */
import type { Bounds, FontFace } from './read-true-type.ts';
import type { SubsetGlyph } from './subset-true-type.ts';

export const ARGUMENTS_ARE_WORDS = 0x0001;
export const ARGUMENTS_ARE_OFFSETS = 0x0002;
const HAS_SCALE = 0x0008;
export const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
export const HAS_INSTRUCTIONS = 0x0100;

const viewOf = (outline: Uint8Array) => new DataView(outline.buffer, outline.byteOffset, outline.length);

/** The components of a composite outline: their glyphs, and where the glyph number stands. */
export function componentsOf(outline: Uint8Array): { at: number; glyph: number; end: number }[] {
  const view = viewOf(outline);
  if (outline.length < 10 || view.getInt16(0) >= 0) return [];
  const components = [];
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    let end = at + 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2);
    if (flags & HAS_SCALE) end += 2;
    else if (flags & HAS_TWO_SCALES) end += 4;
    else if (flags & HAS_MATRIX) end += 8;
    components.push({ at, glyph: view.getUint16(at + 2), end });
    at = end;
  } while (flags & MORE_COMPONENTS);
  return components;
}

interface OutlineSize {
  points: number;
  contours: number;
  components: number;
  /** 0 for an outline without components. */
  depth: number;
}

/** What the `maxp` table says of a font, by which renderers reserve room. */
export interface Maxima {
  points: number;
  contours: number;
  compositePoints: number;
  compositeContours: number;
  components: number;
  depth: number;
}

/** @param outlines the outline of each glyph, whose components name places in this list */
export function maximaOf(outlines: readonly Uint8Array[]): Maxima {
  const sizes = new Map<number, OutlineSize>();
  const sizeOf = (glyph: number): OutlineSize => {
    const known = sizes.get(glyph);
    if (known) return known;
    const outline = outlines[glyph] ?? new Uint8Array(0);
    const parts = componentsOf(outline);
    const size: OutlineSize = { points: 0, contours: 0, components: parts.length, depth: 0 };
    for (const part of parts) {
      const inner = sizeOf(part.glyph);
      size.points += inner.points;
      size.contours += inner.contours;
      size.depth = Math.max(size.depth, inner.depth + 1);
    }
    if (parts.length === 0 && outline.length >= 10) {
      const view = viewOf(outline);
      size.contours = view.getInt16(0);
      size.points = size.contours > 0 ? view.getUint16(8 + size.contours * 2) + 1 : 0;
    }
    sizes.set(glyph, size);
    return size;
  };
  const all = outlines.map((_, glyph) => sizeOf(glyph));
  const most = (values: number[]) => values.reduce((largest, value) => Math.max(largest, value), 0);
  const simple = all.filter(({ depth }) => depth === 0);
  const composite = all.filter(({ depth }) => depth > 0);
  return {
    points: most(simple.map(({ points }) => points)),
    contours: most(simple.map(({ contours }) => contours)),
    compositePoints: most(composite.map(({ points }) => points)),
    compositeContours: most(composite.map(({ contours }) => contours)),
    components: most(composite.map(({ components }) => components)),
    depth: most(composite.map(({ depth }) => depth)),
  };
}

/** The box around all glyphs of a subset: that of the font, and letters under a heap of marks that rise above it. */
export function boundsOfSubset(face: FontFace, glyphs: readonly SubsetGlyph[]): Bounds {
  const box = { ...face.bounds };
  for (const glyph of glyphs) {
    if (glyph.kind !== 'composite') continue;
    box.xMin = Math.min(box.xMin, glyph.bounds.xMin);
    box.yMin = Math.min(box.yMin, glyph.bounds.yMin);
    box.xMax = Math.max(box.xMax, glyph.bounds.xMax);
    box.yMax = Math.max(box.yMax, glyph.bounds.yMax);
  }
  return box;
}
