import type { Diagram } from '../../schemas/template.ts';

/** Whether the form shows the diagram as a way to its questions. The cells of a matrix are the questions themselves. */
export const isWayThrough = ({ kind, nodes }: Pick<Diagram, 'kind' | 'nodes'>): boolean =>
  kind !== 'matrix' && nodes.some(({ question }) => question !== undefined);
