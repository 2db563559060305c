/**
 * The paper, and how large everything stands on it. Large print is the same layout on a smaller page, painted larger:
 * 11 points become 18, and headings and distances grow with them. Only small print is no smaller than the text there.
 */
import type { DocumentModel } from '../../model.ts';
import { MM, TEXT_SIZE } from '../look.ts';

export type Paper = 'a4' | 'letter';
export type Print = 'standard' | 'large';

export interface SheetOptions {
  /** Default: A4. */
  paper?: Paper | undefined;
  /** Default: standard. */
  print?: Print | undefined;
}

export interface Sheet {
  /** The page that content is laid out on, in points. */
  width: number;
  height: number;
  margin: number;
  /** What a point of the layout is on paper, in points. */
  scale: number;
  /** No type is smaller than this, in points of the layout. */
  smallest: number;
}

/** Points, upright. */
const PAPERS: Record<Paper, { width: number; height: number }> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** Type size of large print, in points: what the UK Association for Accessible Formats calls large. */
const LARGE = 18;
const MARGIN = 15 * MM;

export function sheetOf(
  orientation: DocumentModel['orientation'],
  { paper = 'a4', print = 'standard' }: SheetOptions = {},
): Sheet {
  const { width, height } = PAPERS[paper];
  const [across, down] = orientation === 'landscape' ? [height, width] : [width, height];
  const scale = print === 'large' ? LARGE / TEXT_SIZE : 1;
  return {
    width: across / scale,
    height: down / scale,
    margin: MARGIN / scale,
    scale,
    smallest: print === 'large' ? TEXT_SIZE : 0,
  };
}
