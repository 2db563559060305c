/** What measuring a block needs to know. */
import type { Colour } from '../canvas.ts';
import type { StructureNode } from '../structure.ts';
import type { Shaper } from '../text/shape.ts';

export interface Bookmark {
  text: string;
  level: number;
  /** Page from 0, and the top edge in points; known once the heading is placed. */
  page: number;
  top: number;
}

/** Where an anchor came to stand: page from 0, top edge in points. */
export type Anchors = Map<string, { page: number; top: number }>;

export interface MeasureContext {
  shaper: Shaper;
  /** Width of the content in points. */
  width: number;
  /** Type is never smaller than this. */
  smallest: number;
  /** Has a title page and chapters; else it is a form or a record with sections. */
  isPublication: boolean;
  /** Type size of the document's title. */
  titleSize: number;
  /** Height of a page that content can fill. */
  capacity: number;
  /** The brand's colour where it can be read on white. */
  accent: Colour;
  /** More follows in the section, and may be placed before a figure that has no room. */
  mayFloat?: boolean;
  /** A form that is to be filled in: headings and labels stand closer than in a document that is read. */
  isForm: boolean;
  /** What is to be answered can be typed into the file, and not only written on it. */
  isFillable: boolean;
  /** Where the nodes of the block are hung. */
  parent: StructureNode;
  bookmarks: Bookmark[];
  /** Filled while strips are placed; whole before anything is painted. */
  anchors: Anchors;
  /** A name that no other node of this document has. */
  nextId(): string;
}
