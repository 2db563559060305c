import type { Diagram } from '../../schemas/template.ts';
import { drawCycle } from './draw-cycle.ts';
import { drawFlow } from './draw-flow.ts';
import { drawHub } from './draw-hub.ts';
import { drawSwimlane } from './draw-swimlane.ts';
import type { Drawing } from './drawing.ts';

export interface DrawOptions {
  /** Whether each node keeps a line free for a word on its state. */
  hasState?: boolean;
  /** Of the boxes of a flow, where there is more or less room than on a screen. */
  nodeWidth?: number;
}

/**
 * Lays a diagram out: boxes with their words broken to fit, numbers, arrows. Pure: the same diagram gives the same
 * drawing everywhere. A matrix has no drawing; it is a real table (`tableOfDiagram`).
 */
export function drawDiagram(diagram: Diagram, options: DrawOptions = {}): Drawing | undefined {
  switch (diagram.kind) {
    case 'cycle':
      return drawCycle(diagram, options);
    case 'hub':
      return drawHub(diagram, options);
    case 'flow':
      return drawFlow(diagram, options);
    case 'swimlane':
      return drawSwimlane(diagram, options);
    case 'matrix':
      return undefined;
  }
}
