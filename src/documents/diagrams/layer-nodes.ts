import type { Diagram } from '../../schemas/template.ts';

/**
 * The layer of each node, from 0: one below the lowest of those that lead to it. Edges that lead back to where a way
 * came from do not count.
 */
export function layerNodes({ nodes, edges }: Pick<Diagram, 'nodes' | 'edges'>): Map<string, number> {
  const onward = edges.filter(([from, to]) => !leadsBack(edges, nodes)(from, to));
  const layers = new Map<string, number>();
  const layerOf = (id: string): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    const above = onward.filter(([, to]) => to === id).map(([from]) => layerOf(from));
    const layer = above.length === 0 ? 0 : Math.max(...above) + 1;
    layers.set(id, layer);
    return layer;
  };
  for (const { id } of nodes) layerOf(id);
  return layers;
}

/** Walks every way from the first nodes; an edge to a node that the way has passed leads back. */
function leadsBack(edges: Diagram['edges'], nodes: Diagram['nodes']): (from: string, to: string) => boolean {
  const back = new Set<string>();
  const done = new Set<string>();
  const walk = (id: string, passed: readonly string[]) => {
    const way = [...passed, id];
    for (const [, to] of edges.filter(([from]) => from === id)) {
      if (way.includes(to)) back.add(`${id}\n${to}`);
      else if (!done.has(to)) walk(to, way);
    }
    done.add(id);
  };
  for (const { id } of nodes) if (!done.has(id)) walk(id, []);
  return (from, to) => back.has(`${from}\n${to}`);
}

/** The nodes by layer, from the first; inside a layer in the order of the template. */
export function nodesByLayer<Node extends { id: string }>(
  nodes: readonly Node[],
  layers: ReadonlyMap<string, number>,
): Node[][] {
  const rows: Node[][] = [];
  for (const node of nodes) {
    const layer = layers.get(node.id) ?? 0;
    while (rows.length <= layer) rows.push([]);
    rows[layer]?.push(node);
  }
  return rows;
}
