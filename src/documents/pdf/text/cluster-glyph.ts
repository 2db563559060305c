/** Which font can draw a cluster, and by which glyph where no shaping is needed. */
import type { FontFace } from '../fonts/read-true-type.ts';
import type { SubsetGlyph } from '../fonts/subset-true-type.ts';
import { isInvisible } from './character-kinds.ts';
import { combineMarks } from './combine-marks.ts';

/** What a box is drawn with: the first of these that a font has. */
const BOXES = [0x25a1, 0x25af, 0xfffd];

export const copyOf = (face: FontFace, glyph: number): SubsetGlyph => ({
  kind: 'copy',
  glyph,
  advance: face.advanceOf(glyph),
});

const visibleOf = (text: string) => Array.from(text).filter((character) => !isInvisible(character));

/** Whether a font has every character of a cluster, as it is typed, composed or decomposed. */
export function hasCluster(face: FontFace, cluster: string): boolean {
  const isThere = (form: string) => {
    const visible = visibleOf(form);
    return visible.length > 0 && visible.every((character) => face.glyphOf(character.codePointAt(0)!) !== 0);
  };
  return isThere(cluster) || isThere(cluster.normalize('NFC')) || isThere(cluster.normalize('NFD'));
}

/** A glyph for a whole cluster: as it stands, composed, or a letter with marks put together here. */
export function glyphOfCluster(face: FontFace, cluster: string): SubsetGlyph | undefined {
  const composed = cluster.normalize('NFC');
  for (const form of [cluster, composed]) {
    const [only, ...more] = visibleOf(form);
    const glyph = only !== undefined && more.length === 0 ? face.glyphOf(only.codePointAt(0)!) : 0;
    if (glyph) return copyOf(face, glyph);
  }
  return combineMarks(face, visibleOf(composed)) ?? combineMarks(face, visibleOf(cluster.normalize('NFD')));
}

/** The box that stands for what no font shows. */
export function findBox(faces: readonly FontFace[]): { face: FontFace; glyph: SubsetGlyph } {
  for (const box of BOXES) {
    for (const face of faces) {
      const glyph = face.glyphOf(box);
      if (glyph) return { face, glyph: copyOf(face, glyph) };
    }
  }
  throw new Error(
    'No font has a box (U+25A1 or U+FFFD) for characters that cannot be shown: add one to its subset.',
  );
}
