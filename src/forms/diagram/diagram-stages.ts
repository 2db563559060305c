/** Which stages of a diagram lead to a question, where exactly, and whether they hold something yet. */
import { isBlank } from '../../rules/is-blank.ts';
import { listSteps, type Step } from '../../documents/diagrams/list-steps.ts';
import type { Answers, Diagram, SchemaNode } from '../../schemas/template.ts';
import { joinPath, readAt, splitPath, type Step as PathStep } from '../state/answer-path.ts';

export interface Stage extends Step {
  /** Where it leads: a question, or the first row that can hold its answer. Absent: it leads nowhere. */
  path?: string;
  state: StageState;
}
export type StageState = 'empty' | 'held' | 'chosen' | 'notChosen';

export const stateWords: Record<StageState, string> = {
  empty: 'Not started',
  held: 'Holds something',
  chosen: 'Chosen',
  notChosen: 'Not chosen',
};

export const isHeld = (state: StageState): boolean => state === 'held' || state === 'chosen';

/** What a diagram needs to know of the form. */
export interface StageForm {
  schema: SchemaNode;
  answers: Answers;
  /** The answers the form began with; they are nobody's. */
  start: Answers;
  isVisible(path: string): boolean;
}

/** The stages in reading order. */
export function stagesOf(diagram: Diagram, form: StageForm): Stage[] {
  return listSteps(diagram).map((step) => {
    const target = step.question ? findTarget(step.question, step.id, form) : undefined;
    return target && form.isVisible(target.path)
      ? { ...step, path: target.path, state: target.state }
      : { ...step, state: 'empty' };
  });
}

/** A place where the answer of a node may stand: groups of rows have several. */
interface Place {
  steps: PathStep[];
  node: SchemaNode;
}

/**
 * A node leads to its question; where the question has an option of the node's own id, to the row where it was
 * chosen. In a group without rows it leads to the group, so that a first row can be added.
 */
function findTarget(
  question: string,
  id: string,
  form: StageForm,
): Pick<Required<Stage>, 'path' | 'state'> | undefined {
  const places = findPlaces(form.schema, splitPath(question), form.answers);
  const [first] = places;
  if (!first) return undefined;
  const isChoice = hasOption(first.node, id);
  const holds = ({ steps, node }: Place) => {
    const value = readAt(form.answers, steps);
    if (isChoice) return Array.isArray(value) ? value.includes(id) : value === id;
    const isFromStart = JSON.stringify(value) === JSON.stringify(readAt(form.start, steps));
    return !isFromStart && !isBlank(value, node.question);
  };
  const held = places.find(holds);
  const path = joinPath((held ?? first).steps);
  if (isChoice) return { path, state: held ? 'chosen' : 'notChosen' };
  return { path, state: held ? 'held' : 'empty' };
}

const hasOption = (node: SchemaNode, id: string): boolean =>
  (node.oneOf ?? node.items?.oneOf)?.some((option) => option.const === id) ??
  node.enum?.includes(id) ??
  false;

function findPlaces(schema: SchemaNode, steps: readonly PathStep[], answers: Answers): Place[] {
  let places: Place[] = [{ steps: [], node: schema }];
  for (const step of steps) {
    places = places.flatMap(({ steps: before, node }): Place[] => {
      const rows = node.items?.properties ? readAt(answers, before) : undefined;
      const holder = node.items?.properties ? node.items : node;
      const child = holder.properties?.[step];
      if (!child) return [];
      if (holder === node) return [{ steps: [...before, step], node: child }];
      if (!Array.isArray(rows) || rows.length === 0) return [{ steps: [...before], node: child }];
      return rows.map((_, index) => ({ steps: [...before, index, step], node: child }));
    });
  }
  return places;
}
