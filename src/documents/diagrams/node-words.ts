import type { Diagram } from '../../schemas/template.ts';

export type DiagramNode = Diagram['nodes'][number];

/** The words of a node; where they begin with its own number, without it, because the number is drawn and listed. */
export function wordsOfNode(node: DiagramNode, number: number): string {
  const [, own, words] = /^(\d+)[.)]?\s+(.+)$/s.exec(node.label) ?? [];
  return own === String(number) && words ? words : node.label;
}
