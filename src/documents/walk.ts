import type { Answers, ResolvedTemplate, SchemaNode } from '../schemas/template.ts';
import type { AnswerPath, Text } from './model.ts';

/** What the walk asks of a template's rules. `TemplateLogic` of `src/rules` has more. */
export interface DocumentLogic {
  hiddenPaths(answers: Answers): Set<string>;
  isRequired(path: AnswerPath, answers: Answers): boolean;
}

/** What stays the same while a document is built, and the notes that are taken on the way. */
export interface Walk {
  template: ResolvedTemplate;
  answers: Answers;
  hidden: ReadonlySet<string>;
  /** Paths of required questions without an answer. */
  missing: ReadonlySet<string>;
  /** Missing questions in the order in which they were met, with their words. */
  met: { label: Text; path: AnswerPath; section?: string }[];
}

/** One question at one place of the record. */
export interface Spot {
  node: SchemaNode;
  value: unknown;
  path: AnswerPath;
  section: string;
  /** The rows it stands in, in words: `Family 1`. */
  within: Text[];
}

export const labelOf = (spot: Spot): Text => spot.node.title ?? lastPart(spot.path);

const lastPart = (path: AnswerPath): string => path.slice(path.lastIndexOf('.') + 1);

/** Whether the question is printed at all: visible, and not marked as never printed. */
export function isPrinted(walk: Walk, path: AnswerPath, node: SchemaNode): boolean {
  return node.question?.showInPrint !== false && !walk.hidden.has(path);
}

/** Whether a required answer is missing here. Takes a note of it, once. */
export function noteMissing(walk: Walk, spot: Spot): boolean {
  if (!walk.missing.has(spot.path)) return false;
  if (!walk.met.some((met) => met.path === spot.path)) {
    const label = [...spot.within, labelOf(spot)].join(': ');
    walk.met.push({ label, path: spot.path, section: spot.section });
  }
  return true;
}

/** The printed questions inside an object: of a row, a person, the whole record. */
export function childSpots(walk: Walk, parent: Omit<Spot, 'node'> & { node: SchemaNode }): Spot[] {
  const values = (parent.value ?? {}) as Record<string, unknown>;
  return Object.entries(parent.node.properties ?? {})
    .map(([key, node]) => ({
      ...parent,
      node,
      value: Object.hasOwn(values, key) ? values[key] : undefined,
      path: parent.path ? `${parent.path}.${key}` : key,
    }))
    .filter((spot) => isPrinted(walk, spot.path, spot.node));
}

/** One spot for each row of a repeating group, with its name among the rows it stands in. */
export function rowSpots(group: Spot): (Spot & { position: number })[] {
  const rows = Array.isArray(group.value) ? (group.value as unknown[]) : [];
  const item = group.node.question?.itemLabel ?? 'row';
  return rows.map((value, index) => ({
    node: group.node.items ?? {},
    value,
    path: `${group.path}.${index}`,
    section: group.section,
    within: [...group.within, `${item.charAt(0).toUpperCase()}${item.slice(1)} ${index + 1}`],
    position: index,
  }));
}

/** Whether a question is a list of objects: a repeating group, or a table without fixed rows. */
export const isGroup = (node: SchemaNode): boolean =>
  node.type === 'array' && node.items?.properties !== undefined;
