/**
 * What a document says, without coordinates. `buildDocument` makes it once; the preview, PDF, DOCX and text are
 * renderers of it, so they cannot disagree. Every block kind has exactly one PDF structure type.
 */

import type { DocumentBrand } from '../schemas/document-brand.ts';

/** Text as a person typed it, or as the template words it: paragraphs are separated by a line feed. */
export type Text = string;

/**
 * A stretch of a text with a look or a way out of its own. The texts of the runs of a block, joined, are the block's
 * `text`: a renderer that knows no runs loses looks and links, never words.
 */
export interface Run {
  text: Text;
  bold?: boolean;
  italic?: boolean;
  /** `#name` leads to an anchor of this document, anything else is an address (`https:`, `mailto:`, `tel:`). */
  link?: string;
}

/** A place that a link of the same document can lead to: `chapter` or `chapter/section`, unique in the document. */
export type Anchor = string;

/** Where an answer stands in the record, for change links: `families.0.children.2.childName`. */
export type AnswerPath = string;

/** How an A4 page lies. */
export type Orientation = 'portrait' | 'landscape';

/** One answer that is still to be given: by pen on paper, or typed where a file can be filled in. */
export interface Field {
  /** Names the field in the file. */
  path: AnswerPath;
  /** What is asked, as somebody hears it who comes to the field without what stands around it. */
  name: Text;
  /** How it is answered: in a line, in a box of several lines, by one box or by any number of boxes, from a list. */
  kind: 'line' | 'text' | 'one' | 'many' | 'list';
  /** What is chosen from; `value` is what is saved. */
  options?: { value: string; title: Text }[];
  /** Printed over it, where several stand in one place. */
  label?: Text;
  /** The words of its options stand elsewhere, in the head of the column: only the boxes are printed. */
  isWordless?: boolean;
}

export interface HeadingBlock {
  kind: 'heading';
  /** 1 is the document's title and occurs once, first. Levels never skip. */
  level: 1 | 2 | 3 | 4;
  text: Text;
  /** The section of the template, for change links and bookmarks. */
  section?: string;
  /** A new page begins before the heading (a sheet to be filed apart, a chapter). */
  pageBreakBefore?: boolean;
  /** With `pageBreakBefore`: not where the page before is less than half full, so that a form takes less paper. */
  sharesPage?: boolean;
  /**
   * Where a page begins: how this page and those after it lie, up to the next heading that begins one. Absent: like
   * the document.
   */
  orientation?: Orientation;
  anchor?: Anchor;
  /** The part of a publication that the chapter belongs to; printed above the heading. */
  part?: Text;
}
export interface ParagraphBlock {
  kind: 'paragraph';
  text: Text;
  runs?: Run[];
  /** `note` is small print; `warning` stands in a bordered box; `sheet` says that pages are filed apart. */
  style?: 'body' | 'lead' | 'note' | 'warning' | 'sheet';
}
export interface KeyValue {
  label: Text;
  /** Empty string: the question was not answered (shown only where it is marked as missing). */
  value: Text;
  /** The value in runs. */
  runs?: Run[];
  anchor?: Anchor;
  path?: AnswerPath;
  section?: string;
  /** Required and not answered: printed as "Not yet answered". */
  missing?: boolean;
  /** Least height in millimetres, where it is to be written by hand; side by side the label counts, too. */
  minHeight?: number;
  /** Distance of the lines in millimetres, where a longer text is to be written by hand. */
  lineHeight?: number;
  /** The answers that are to be given here; `value` says the same as far as it is printed. */
  fields?: Field[];
  /** What helps to answer, under the label. */
  hint?: Text;
  /** A tag beside the words, never colour alone: RAG. */
  tag?: { tone: 'green' | 'amber' | 'red'; letter: 'G' | 'A' | 'R' };
}
export interface KeyValueListBlock {
  kind: 'keyValueList';
  items: KeyValue[];
  /**
   * `stacked` puts the label above the value in a full-width box (long text); `beside` puts several questions into one
   * row, as forms on paper do.
   */
  layout: 'columns' | 'stacked' | 'beside';
  /** For `beside`: the shares of the width in each row; the items follow in order. */
  rows?: number[][];
}
export interface TableCell {
  text: Text;
  runs?: Run[];
  /** As for a labelled answer. */
  fields?: Field[];
  path?: AnswerPath;
  missing?: boolean;
  tag?: KeyValue['tag'];
}
export interface TableRow {
  cells: TableCell[];
  /** Least height in millimetres, where it is to be written by hand. */
  minHeight?: number;
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
export interface ListItem {
  text: Text;
  runs?: Run[];
  /** A list below this item. */
  list?: ListBlock;
}
export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  /** A plain text is an item without runs and without a list below it; `listItem` makes one of it. */
  items: (Text | ListItem)[];
}
/** What stands apart from the running text, in a box: a pointer for practice, questions to reflect on. */
export interface BoxBlock {
  kind: 'box';
  /** `row` stands for a row of a table, where there is no room for columns. */
  style: 'brief' | 'pointer' | 'reflect' | 'warning' | 'row';
  /** Printed at the top of the box and heard first. */
  title: Text;
  blocks: Block[];
}
export interface ContentsEntry {
  text: Text;
  /** Where it leads; a part of the document that has no place of its own has none. */
  anchor?: Anchor;
  entries?: ContentsEntry[];
}
/** A table of contents: paper shows page numbers, a screen shows links. */
export interface ContentsBlock {
  kind: 'contents';
  entries: ContentsEntry[];
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
  /** Where it is to be filled in: each part of the signature that can be. */
  fields?: Partial<Record<'name' | 'capacity' | 'method' | 'signedOn', Field>>;
  missing?: boolean;
  path?: AnswerPath;
  section?: string;
}
export interface BlankLinesBlock {
  kind: 'blankLines';
  label: Text;
  field?: Field;
  hint?: Text;
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
  | BlankLinesBlock
  | BoxBlock
  | ContentsBlock;
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
  /** A form that is still to be filled in: everything stands closer, because each page is a sheet of paper. */
  isForm?: boolean;
  /** The template that a record or a form was made with; a publication such as the handbook has none. */
  template?: { id: string; version: number; source: string };
  /** The first page is a title page: the blocks before the first heading below the title stand there alone. */
  hasTitlePage?: boolean;
  edition: { id: string; title: string; agency: string; effectiveFrom: string };
  /** Protective marking or confidentiality line, on every page. */
  marking?: string;
  /** Where it is kept and for how long, printed at the end. */
  filing: { keptWhere: Text; retention: Text };
  brand: DocumentBrand;
  /** Date of the record for the header and the file name, ISO, where the template has one. */
  date?: string;
  blocks: Block[];
}
