/**
 * One embedded font as it grows while text is shaped. Every pair of a glyph and the text it stands for gets a
 * number of its own (CID), which is also its place in the subset. So extraction gives back exactly what was typed,
 * even where two texts look alike.
 */
import type { FontFace } from '../fonts/read-true-type.ts';
import type { SubsetGlyph } from '../fonts/subset-true-type.ts';

export interface FontProgram {
  /** Resource name on the pages, for example `F1`. */
  resource: string;
  face: FontFace;
  /** The glyph of each CID. */
  glyphs: SubsetGlyph[];
  /** The text of each CID; CID 0 is `.notdef` and is never drawn. */
  texts: string[];
  /** The CID of a glyph that stands for a text. */
  place(glyph: SubsetGlyph, text: string): number;
}

/** Kerning gives one outline several widths. */
function keyOf(glyph: SubsetGlyph): string {
  if (glyph.kind === 'copy') return `${glyph.glyph}w${glyph.advance}`;
  if (glyph.kind === 'empty') return `e${glyph.advance}`;
  return `${glyph.parts.map((part) => `${part.glyph},${part.dx},${part.dy}`).join('+')}w${glyph.advance}`;
}

export function createFontProgram(resource: string, face: FontFace): FontProgram {
  const places = new Map<string, number>();
  const glyphs: SubsetGlyph[] = [{ kind: 'copy', glyph: 0, advance: face.advanceOf(0) }];
  const texts = [''];
  return {
    resource,
    face,
    glyphs,
    texts,
    place(glyph, text) {
      const key = `${keyOf(glyph)}:${text}`;
      const known = places.get(key);
      if (known !== undefined) return known;
      const cid = glyphs.length;
      if (cid > 0xffff) throw new Error('A document can hold 65,535 different characters in one font.');
      glyphs.push(glyph);
      texts.push(text);
      places.set(key, cid);
      return cid;
    },
  };
}
