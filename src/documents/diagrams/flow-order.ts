import type { Diagram } from '../../schemas/template.ts';
import { layerNodes, nodesByLayer } from './layer-nodes.ts';

/** The nodes of a flow in the order in which the drawing is read: row by row. */
export const flowOrder = (diagram: Diagram): Diagram['nodes'] =>
  nodesByLayer(diagram.nodes, layerNodes(diagram)).flat();
