/** Puts combining marks over or under a letter, for letters that no font has ready made. */
import type { FontFace } from '../fonts/read-true-type.ts';
import type { SubsetGlyph } from '../fonts/subset-true-type.ts';

/** Room between a letter and a mark, and between two marks, in thousandths of the type size. */
const GAP = 40;
/** Marks over or under a letter that are set apart; more of them, which no language has, share a place. */
const MOST_APART = 6;

/**
 * One glyph made of a letter and its marks: each mark is centred and stands clear of what is there already.
 * @returns nothing if the font lacks the letter or one of the marks
 */
export function combineMarks(face: FontFace, characters: readonly string[]): SubsetGlyph | undefined {
  const [base, ...marks] = characters.map((character) => face.glyphOf(character.codePointAt(0)!));
  if (!base || marks.length === 0 || marks.includes(0)) return undefined;
  if (!characters.slice(1).every((character) => /^\p{M}$/u.test(character))) return undefined;
  const advance = face.advanceOf(base);
  const gap = (GAP * face.unitsPerEm) / 1000;
  const bounds = { ...(face.boundsOf(base) ?? { xMin: 0, xMax: advance, yMin: 0, yMax: 0 }) };
  const middle = (bounds.xMin + bounds.xMax) / 2;
  const parts = [{ glyph: base, dx: 0, dy: 0 }];
  for (const mark of marks) {
    const shape = face.boundsOf(mark);
    if (!shape) continue;
    const dx = Math.round(middle - (shape.xMin + shape.xMax) / 2);
    let dy = 0;
    const height = (shape.yMin + shape.yMax) / 2;
    if (parts.length > MOST_APART) dy = parts.at(-1)!.dy;
    else if (height > face.capHeight / 2) dy = Math.max(0, Math.round(bounds.yMax + gap - shape.yMin));
    else if (height < 0) dy = Math.min(0, Math.round(bounds.yMin - gap - shape.yMax));
    parts.push({ glyph: mark, dx, dy });
    bounds.xMin = Math.min(bounds.xMin, shape.xMin + dx);
    bounds.xMax = Math.max(bounds.xMax, shape.xMax + dx);
    bounds.yMin = Math.min(bounds.yMin, shape.yMin + dy);
    bounds.yMax = Math.max(bounds.yMax, shape.yMax + dy);
  }
  return { kind: 'composite', parts, advance, bounds };
}
