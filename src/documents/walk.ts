import type { Answers, ResolvedTemplate, SchemaNode } from '../schemas/template.ts';
import type { AnswerPath, Text } from './model.ts';

/** What stays the same while a document is built. */
export interface Walk {
  template: ResolvedTemplate;
  answers: Answers;
  hidden: ReadonlySet<string>;
  /** Paths of required questions without an answer. */
  missing: ReadonlySet<string>;
}

/** One question at one place of the record. */
export interface Spot {
  node: SchemaNode;
  value: unknown;
  path: AnswerPath;
  section: string;
}

export const labelOf = (spot: Spot): Text => spot.node.title ?? lastPart(spot.path);

const lastPart = (path: AnswerPath): string => path.slice(path.lastIndexOf('.') + 1);

/** Whether the question is printed at all: visible, and not marked as never printed. */
export function isPrinted(walk: Walk, path: AnswerPath, node: SchemaNode): boolean {
  return node.question?.showInPrint !== false && !walk.hidden.has(path);
}

/** Whether a required answer is missing here. */
export const isMissing = (walk: Walk, spot: Spot): boolean => walk.missing.has(spot.path);

/** The printed questions inside an object: of a row, or of a table with fixed rows. */
export function childSpots(walk: Walk, parent: Spot): Spot[] {
  const values = (parent.value ?? {}) as Record<string, unknown>;
  return Object.entries(parent.node.properties ?? {})
    .map(([key, node]) => ({
      node,
      value: Object.hasOwn(values, key) ? values[key] : undefined,
      path: `${parent.path}.${key}`,
      section: parent.section,
    }))
    .filter((spot) => isPrinted(walk, spot.path, spot.node));
}

/** One row of a repeating group. */
export interface RowSpot extends Spot {
  position: number;
  /** "Family 1" */
  name: Text;
}

export function rowSpots(group: Spot): RowSpot[] {
  const rows = Array.isArray(group.value) ? (group.value as unknown[]) : [];
  const item = group.node.question?.itemLabel ?? 'row';
  return rows.map((value, index) => ({
    node: group.node.items ?? {},
    value,
    path: `${group.path}.${index}`,
    section: group.section,
    position: index,
    name: `${item.charAt(0).toUpperCase()}${item.slice(1)} ${index + 1}`,
  }));
}

/** Whether a question is a list of objects: a repeating group, or a table without fixed rows. */
export const isGroup = (node: SchemaNode): boolean =>
  node.type === 'array' && node.items?.properties !== undefined;
