/** The logical structure of a document: what PDF calls the structure tree. */
import type { Field } from '../model.ts';

/** Standard structure types (ISO 32000-1, 14.8.4) that documents use. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Form'
  | 'Span';

/** A piece of painted content: `mcid` on the page of that index, from 0. */
export interface Mark {
  page: number;
  mcid: number;
}

/** A place on a page that leads somewhere when pressed: left, bottom, right, top in points of the layout, from the lower left. */
export interface LinkArea {
  page: number;
  box: readonly [number, number, number, number];
}

/** A field that is filled in on the page, or one box of it. */
export interface Widget {
  field: Field;
  /** The option that this box stands for. */
  option?: { value: string; title: string };
  /** What is typed goes over several lines. */
  hasLines?: boolean;
  /** Type size in points of the layout. */
  size: number;
  /** Where it came to stand. */
  area?: LinkArea;
}

export interface StructureNode {
  role: Role;
  parent: StructureNode | undefined;
  children: StructureNode[];
  marks: Mark[];
  /** The words that stand for a figure. */
  alternative?: string;
  /** What a table holds, for people who cannot look it over. */
  summary?: string;
  scope?: 'Row' | 'Column';
  columnSpan?: number;
  numbering?: 'None' | 'Disc' | 'Decimal';
  /** A name that `headers` of other cells can use. */
  id?: string;
  /** The ids of the heads of a cell, where scope alone does not say it. */
  headers?: string[];
  /** Where a figure was painted, in points of the layout from the lower left: left, bottom, right, top. */
  box?: readonly [number, number, number, number];
  /** Where a link leads: `#anchor` or an address; and where it can be pressed, once for each line it stands on. */
  link?: { target: string; areas: LinkArea[] };
  widget?: Widget;
}

/** Makes a node and hangs it under its parent, after what is there. */
export function addNode(
  parent: StructureNode | undefined,
  role: Role,
  more: Partial<Omit<StructureNode, 'role' | 'parent' | 'children' | 'marks'>> = {},
): StructureNode {
  const node: StructureNode = { role, parent, children: [], marks: [], ...more };
  parent?.children.push(node);
  return node;
}

/**
 * Takes out what was never painted and holds nothing: a reader would announce an empty list item. Cells stay, because
 * a table without them is no longer a grid.
 */
export function pruneEmpty(node: StructureNode): void {
  for (const child of node.children) pruneEmpty(child);
  const keeps = new Set<Role>(['TD', 'TH', 'LBody']);
  node.children = node.children.filter(
    (child) =>
      child.children.length > 0 ||
      child.marks.length > 0 ||
      child.widget?.area !== undefined ||
      keeps.has(child.role),
  );
}
