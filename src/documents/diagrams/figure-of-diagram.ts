import type { Diagram } from '../../schemas/template.ts';
import type { FigureBlock } from '../model.ts';
import type { Drawing, Part } from './drawing.ts';

/** Black on white: what has to be told apart is told apart by its outline. */
const PAINT: Record<Part, { stroke?: string; fill?: string; strokeWidth?: number }> = {
  lane: { stroke: '#0b0c0c', strokeWidth: 1 },
  arrow: { stroke: '#0b0c0c', strokeWidth: 2 },
  head: { fill: '#0b0c0c' },
  centre: { fill: '#ffffff', stroke: '#0b0c0c', strokeWidth: 2 },
  box: { fill: '#ffffff', stroke: '#0b0c0c', strokeWidth: 1.5 },
  badge: { fill: '#ffffff', stroke: '#0b0c0c', strokeWidth: 1.5 },
};

/** So large that its small print is 9 points and its labels 10 (README of the specifications, 7). */
const MILLIMETRES = 0.2268;

/** What is said of a diagram in words. */
type Described = Pick<Diagram, 'title' | 'reference' | 'textAlternative'>;

/** A drawing as a figure of a document, with the words that stand for it. */
export function figureOfDiagram(diagram: Described, drawing: Drawing): FigureBlock {
  const caption = captionOf(diagram);
  return {
    kind: 'figure',
    alternative: `${caption}. ${diagram.textAlternative}`,
    caption,
    width: drawing.width,
    height: drawing.height,
    unit: MILLIMETRES,
    paths: drawing.shapes.map(({ part, d }) => ({ d, ...PAINT[part] })),
    labels: drawing.labels.map(({ text, x, y, anchor, size, weight, width }) => ({
      text,
      x,
      y,
      anchor,
      size,
      weight,
      width,
    })),
  };
}

export const captionOf = ({ title, reference }: Omit<Described, 'textAlternative'>): string =>
  reference ? `${title}. ${reference}` : title;
