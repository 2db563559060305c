import { describe, expect, it } from 'vitest';
import { loadFontsNode } from '../load-fonts-node.ts';
import { readTrueType } from './read-true-type.ts';
import { subsetTrueType, type SubsetGlyph } from './subset-true-type.ts';

const [face] = (await loadFontsNode()).regular;
const glyphOf = (letter: string) => face!.glyphOf(letter.codePointAt(0)!);
const copy = (letter: string): SubsetGlyph => {
  const glyph = glyphOf(letter);
  return { kind: 'copy', glyph, advance: face!.advanceOf(glyph) };
};
const notdef: SubsetGlyph = { kind: 'copy', glyph: 0, advance: face!.advanceOf(0) };

/** A subset has no character map and no name: both are put back so that the reader takes it. */
function reread(glyphs: SubsetGlyph[]) {
  const subset = subsetTrueType(face!, glyphs);
  const view = new DataView(subset.buffer);
  const tables = view.getUint16(4);
  const cmap = new Uint8Array([0, 0, 0, 0]);
  const file = new Uint8Array(subset.length + 16 + cmap.length);
  file.set(subset.subarray(0, 12 + tables * 16));
  file.set(subset.subarray(12 + tables * 16), 12 + (tables + 1) * 16);
  const out = new DataView(file.buffer);
  out.setUint16(4, tables + 1);
  for (let table = 0; table < tables; table++) {
    const at = 12 + table * 16 + 8;
    out.setUint32(at, out.getUint32(at) + 16);
  }
  const entry = 12 + tables * 16;
  file.set(new TextEncoder().encode('cmap'), entry);
  out.setUint32(entry + 8, file.length - cmap.length);
  out.setUint32(entry + 12, cmap.length);
  return readTrueType(file, 'subset');
}

describe('subsetTrueType', () => {
  it('places glyphs in the order of the list with their advances and shapes', () => {
    const subset = reread([notdef, copy('B'), copy('A'), copy('B')]);
    expect(subset.advanceOf(1)).toBe(face!.advanceOf(glyphOf('B')));
    expect(subset.boundsOf(2)).toEqual(face!.boundsOf(glyphOf('A')));
    expect(subset.outlineOf(1)).toEqual(subset.outlineOf(3));
  });
  it('brings the components of composite letters along, renumbered', () => {
    const isComposite = (glyph: number) => (face!.outlineOf(glyph)[0] ?? 0) >= 0x80;
    const glyph = Array.from({ length: face!.glyphCount }, (_, index) => index).find(isComposite)!;
    const subset = reread([notdef, { kind: 'copy', glyph, advance: 500 }]);
    const outline = subset.outlineOf(1);
    const view = new DataView(outline.buffer, outline.byteOffset, outline.length);
    expect(view.getInt16(0)).toBeLessThan(0);
    const component = view.getUint16(12);
    expect(component).toBeGreaterThan(1);
    expect(component).toBeLessThan(subset.glyphCount);
    expect(subset.outlineOf(component).length).toBeGreaterThan(0);
  });
  it('makes empty glyphs of any width and composites of its own', () => {
    const bounds = { xMin: 0, yMin: -200, xMax: 500, yMax: 700 };
    const parts = [
      { glyph: glyphOf('q'), dx: 0, dy: 0 },
      { glyph: glyphOf('.'), dx: 100, dy: -300 },
    ];
    const subset = reread([
      notdef,
      { kind: 'empty', advance: 321 },
      { kind: 'composite', parts, advance: 600, bounds },
    ]);
    expect(subset.advanceOf(1)).toBe(321);
    expect(subset.outlineOf(1)).toHaveLength(0);
    expect(subset.boundsOf(2)).toEqual(bounds);
    expect(subset.glyphCount).toBe(5);
  });
  it('refuses what is no TrueType file', () => {
    expect(() => readTrueType(new Uint8Array(64), 'nothing.ttf')).toThrow(
      'The font nothing.ttf is not TrueType',
    );
  });
});
