import type { Template } from '../../schemas/template.ts';
import { drawDiagram } from './draw-diagram.ts';
import type { Drawing } from './drawing.ts';
import { isWayThrough } from './is-way-through.ts';

/** The drawings of a template's diagrams that lead through its form, by diagram id. */
export type WaysThrough = Readonly<Record<string, Drawing>>;

/** Drawn where the page is made and not in the browser: the code that draws weighs more than the drawings. */
export const drawWaysThrough = ({ diagrams = [] }: Pick<Template, 'diagrams'>): WaysThrough =>
  Object.fromEntries(
    diagrams.filter(isWayThrough).flatMap((diagram) => {
      const drawing = drawDiagram(diagram, { hasState: true });
      return drawing ? [[diagram.id, drawing] as const] : [];
    }),
  );
