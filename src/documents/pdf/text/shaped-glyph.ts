/** What HarfBuzz makes of a cluster → one glyph of the subset: a copy, or a composite of all its parts. */
import type { Bounds, FontFace } from '../fonts/read-true-type.ts';
import type { SubsetGlyph } from '../fonts/subset-true-type.ts';
import type { ShapedCluster } from './shaping-engine.ts';

export function shapedGlyph(face: FontFace, { parts, advance }: ShapedCluster): SubsetGlyph {
  const inked = parts.flatMap((part) => {
    const bounds = face.boundsOf(part.glyph);
    return bounds ? [{ part, bounds }] : [];
  });
  const width = Math.max(0, advance);
  const [first, ...more] = inked;
  if (!first) return { kind: 'empty', advance: width };
  if (more.length === 0 && first.part.dx === 0 && first.part.dy === 0)
    return { kind: 'copy', glyph: first.part.glyph, advance: width };
  const bounds = inked
    .map(({ part: { dx, dy }, bounds: { xMin, yMin, xMax, yMax } }): Bounds => ({
      xMin: xMin + dx,
      yMin: yMin + dy,
      xMax: xMax + dx,
      yMax: yMax + dy,
    }))
    .reduce((whole, box) => ({
      xMin: Math.min(whole.xMin, box.xMin),
      yMin: Math.min(whole.yMin, box.yMin),
      xMax: Math.max(whole.xMax, box.xMax),
      yMax: Math.max(whole.yMax, box.yMax),
    }));
  return { kind: 'composite', parts: inked.map(({ part }) => part), advance: width, bounds };
}
