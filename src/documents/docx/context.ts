import type { DocumentModel } from '../model.ts';
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
  /** Each numbered list begins at one. */
  nextList(): number;
}
