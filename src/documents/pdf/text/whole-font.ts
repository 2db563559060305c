/** Takes all of the base font into the file: nobody knows which letters will be typed into it later. */
import { BASE_FONT } from '../fonts/script-fonts.ts';
import { copyOf } from './cluster-glyph.ts';
import type { FontProgram } from './font-program.ts';

export function takeWholeFont(program: FontProgram): void {
  const { face } = program;
  for (const [first, last] of BASE_FONT.ranges) {
    for (let code = first; code <= last; code++) {
      const glyph = face.glyphOf(code);
      if (glyph) program.place(copyOf(face, glyph), String.fromCodePoint(code));
    }
  }
}
