/**
 * What a document says, without coordinates. `buildDocument` makes it once; the preview, PDF, DOCX and text are
 * renderers of it, so they cannot disagree. Every block kind has exactly one PDF structure type.
 */

/** Text as a person typed it, or as the template words it: paragraphs are separated by a line feed. */
export type Text = string;

/** Where an answer stands in the record, for change links: `families.0.children.2.childName`. */
export type AnswerPath = string;

/** How an A4 page lies. */
export type Orientation = 'portrait' | 'landscape';

export interface HeadingBlock {
  kind: 'heading';
  /** 1 is the document's title and occurs once, first. Levels never skip. */
  level: 1 | 2 | 3 | 4;
  text: Text;
  /** The section of the template, for change links and bookmarks. */
  section?: string;
  /** A new page begins before the heading (a sheet to be filed apart). */
  pageBreakBefore?: boolean;
  /**
   * Where a page begins: how this page and those after it lie, up to the next heading that begins one. Absent: like
   * the document.
   */
  orientation?: Orientation;
}
export interface ParagraphBlock {
  kind: 'paragraph';
  text: Text;
  /** `note` is small print; `warning` stands in a bordered box; `sheet` says that pages are filed apart. */
  style?: 'body' | 'lead' | 'note' | 'warning' | 'sheet';
}
export interface KeyValue {
  label: Text;
  /** Empty string: the question was not answered (shown only where it is marked as missing). */
  value: Text;
  path?: AnswerPath;
  section?: string;
  /** Required and not answered: printed as "Not yet answered". */
  missing?: boolean;
  /** A tag beside the words, never colour alone: RAG. */
  tag?: { tone: 'green' | 'amber' | 'red'; letter: 'G' | 'A' | 'R' };
}
export interface KeyValueListBlock {
  kind: 'keyValueList';
  items: KeyValue[];
  /** `stacked` puts the label above the value in a full-width box (long text). */
  layout: 'columns' | 'stacked';
}
export interface TableCell {
  text: Text;
  path?: AnswerPath;
  missing?: boolean;
  tag?: KeyValue['tag'];
}
export interface TableRow {
  cells: TableCell[];
  /** Printed as full-width labelled lines under the row. */
  details?: KeyValue[];
}
export interface TableBlock {
  kind: 'table';
  /** Names the table for assistive technology; also printed if `showCaption`. */
  caption: Text;
  showCaption?: boolean;
  columns: { label: Text; width: number }[];
  /** The first cell of each row is its head (TH with row scope). */
  hasRowHeads: boolean;
  rows: TableRow[];
  section?: string;
}
export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  items: Text[];
}
export interface FigureBlock {
  kind: 'figure';
  alternative: Text;
  /** Vector paths in a box of `width` × `height` units (SVG path data, M L C Z only). */
  width: number;
  height: number;
  paths: { d: string; stroke?: string; fill?: string; strokeWidth?: number }[];
  /** Words in the figure; `x` and `y` are where they are anchored on their baseline, in the same units. */
  labels?: FigureLabel[];
  /** Printed under the figure. */
  caption?: Text;
  /** How large a unit is at the natural size of the figure, in millimetres; 1 if absent. */
  unit?: number;
}
export interface FigureLabel {
  text: Text;
  x: number;
  y: number;
  anchor: 'start' | 'middle';
  /** Height of the type. */
  size: number;
  weight: 'regular' | 'bold';
  /** The room that there is for it. */
  width: number;
}
export interface SignatureBlock {
  kind: 'signature';
  label: Text;
  capacity: Text;
  statement?: Text;
  name: Text;
  /** Date in words, or empty. */
  signedOn: Text;
  method: 'typed' | 'drawn' | 'wetInk' | 'none';
  /** A drawn mark as SVG path data in a box of 300 × 90 units. */
  mark?: string;
  missing?: boolean;
  path?: AnswerPath;
  section?: string;
}
export interface BlankLinesBlock {
  kind: 'blankLines';
  label: Text;
  count: number;
  /** Distance of the lines in millimetres. */
  lineHeight: number;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | KeyValueListBlock
  | TableBlock
  | ListBlock
  | FigureBlock
  | SignatureBlock
  | BlankLinesBlock;
export type BlockKind = Block['kind'];

export interface DocumentModel {
  /** Title for metadata and the header; never holds a person's name. */
  title: string;
  language: 'en-GB';
  orientation: Orientation;
  status: 'draft' | 'complete';
  /** What is missing in a draft, in the words of the questions. */
  missing: { label: Text; path: AnswerPath; section?: string }[];
  /** Warnings that the person passed, with the reason where one was given. */
  warnings: { message: Text; reason?: Text }[];
  template: { id: string; version: number; source: string };
  edition: { id: string; title: string; agency: string; effectiveFrom: string };
  /** Protective marking or confidentiality line, on every page. */
  marking?: string;
  /** Where it is kept and for how long, printed at the end. */
  filing: { keptWhere: Text; retention: Text };
  brand: { colour: string; logo?: { svg: string; alternative: string } };
  /** Date of the record for the header and the file name, ISO, where the template has one. */
  date?: string;
  blocks: Block[];
}
