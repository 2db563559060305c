import { nearestName } from '../../lib/nearest-name.ts';
import type { Diagram, ResolvedTemplate } from '../../schemas/template.ts';
import { drawDiagram } from './draw-diagram.ts';
import type { Drawing } from './drawing.ts';
import { sizeOfDrawing } from './size-of-drawing.ts';
import { listSteps, type Step } from './list-steps.ts';
import { tableOfDiagram, type DiagramTable } from './table-of-diagram.ts';

/** All that a page needs to show a diagram; plain JSON. */
export interface DiagramView {
  id: string;
  title: string;
  /** Whose model it is. */
  reference?: string;
  textAlternative: string;
  drawing?: Drawing;
  /** How much room the drawing needs. */
  size: ReturnType<typeof sizeOfDrawing> | 'table';
  /** A matrix is shown as a table, everything else as a list. */
  table?: DiagramTable;
  steps: Step[];
}

/** A diagram of a template as a page shows it. */
export function viewDiagram(template: Pick<ResolvedTemplate, 'schema'>, diagram: Diagram): DiagramView {
  const drawing = drawDiagram(diagram);
  const table = diagram.kind === 'matrix' ? tableOfDiagram(template, diagram) : undefined;
  return {
    id: diagram.id,
    title: diagram.title,
    ...(diagram.reference ? { reference: diagram.reference } : {}),
    textAlternative: diagram.textAlternative,
    ...(drawing ? { drawing } : {}),
    size: drawing ? sizeOfDrawing(drawing) : 'table',
    ...(table ? { table } : {}),
    steps: listSteps(diagram),
  };
}

/** @throws {Error} if the template has no diagram of that id, naming the nearest that it has. */
export function findDiagram(template: Pick<ResolvedTemplate, 'id' | 'diagrams'>, id: string): Diagram {
  const ids = (template.diagrams ?? []).map((diagram) => diagram.id);
  const found = template.diagrams?.find((diagram) => diagram.id === id);
  if (found) return found;
  const hint = nearestName(id, ids);
  throw new Error(
    `The template ${template.id} has no diagram "${id}".${hint ? ` Did you mean "${hint}"?` : ' It has none.'}`,
  );
}
