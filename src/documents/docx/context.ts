import type { Anchor, DocumentModel } from '../model.ts';
import type { LetterFonts } from './picture/picture.ts';

/** What stays the same while a document is written, and what is counted through it. */
export interface DocxContext {
  /** Room between the margins, in twips. */
  room: number;
  orientation: DocumentModel['orientation'];
  /** The brand's colour, readable on white, as Word writes it. */
  accent: string;
  /** For the words in pictures. */
  fonts: LetterFonts | undefined;
  nextPicture(): number;
  /** The name of a place in Word's own spelling: letters, figures, 40 at most. */
  bookmarkOf(anchor: Anchor): string;
  /** Each numbered list begins at one. */
  nextList(): number;
}
