/** What shaping hands on to the lines: a glyph of an embedded font together with the text it stands for. */
import type { FontProgram } from './font-program.ts';

/** One drawn cluster. `advance` is a share of the type size. */
export interface Unit {
  font: FontProgram;
  cid: number;
  advance: number;
  text: string;
  /** Where a line may end: at a space, after a hyphen between letters, or at an invisible chance to break. */
  breaks?: 'space' | 'hyphen' | 'chance' | 'softHyphen';
  /** A box stands here, because no loaded font can draw the text. */
  unshowable?: boolean;
  /** Written as `/ActualText`. */
  actualText?: string;
  /** In a text with letters from right to left: its own level and that of its paragraph (UAX 9). */
  level?: number;
  baseLevel?: number;
  /** How far its ink reaches over and under the baseline, where that may be more than in the base font. */
  rise?: number;
  fall?: number;
}
