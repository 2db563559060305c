import type { Diagram } from '../../schemas/template.ts';
import { flowOrder } from './flow-order.ts';
import { wordsOfNode, type DiagramNode } from './node-words.ts';

/** One line of a diagram that is read as a list. */
export interface Step {
  id: string;
  number: number;
  words: string;
  sublabel?: string;
  /** Who does it. */
  lane?: string;
  /** Where the way goes, if not on to the next step: "Leads to 5, 6 or 7." */
  leadsTo?: string;
  question?: string;
}

/** The nodes in the order in which the drawing is read, with the numbers that are drawn. */
export const orderedNodes = (diagram: Diagram): DiagramNode[] =>
  diagram.kind === 'flow' ? flowOrder(diagram) : diagram.nodes;

/** A diagram as an ordered list that says everything that its lines and arrows say. */
export function listSteps(diagram: Diagram): Step[] {
  const nodes = orderedNodes(diagram);
  const numbers = new Map(nodes.map(({ id }, index) => [id, index + 1]));
  const ways = diagram.edges.map(([from, to]) => [numbers.get(from) ?? 0, numbers.get(to) ?? 0] as const);
  return nodes.map((node, index) => {
    const number = index + 1;
    const leadsTo = waysOn(diagram.kind, number, ways, nodes.length);
    return {
      id: node.id,
      number,
      words: wordsOfNode(node, number),
      ...(node.sublabel ? { sublabel: node.sublabel } : {}),
      ...(node.lane ? { lane: node.lane } : {}),
      ...(leadsTo ? { leadsTo } : {}),
      ...(node.question ? { question: node.question } : {}),
    };
  });
}

type Ways = readonly (readonly [from: number, to: number])[];

/** Nothing is said of a way that just goes on to the next number and is the only one that leads there. */
function waysOn(kind: Diagram['kind'], number: number, ways: Ways, count: number): string {
  const next = ways.filter(([from]) => from === number).map(([, to]) => to);
  if (kind === 'hub') return '';
  if (next.length === 0) return number === count ? '' : 'Ends here.';
  const isOnlyWay = ways.filter(([from, to]) => to === next[0] && from < to).length === 1;
  if (next.length === 1 && next[0] === number + 1 && isOnlyWay) return '';
  const sorted = [...next].sort((a, b) => a - b);
  if (sorted.every((one) => one < number)) return `Leads back to ${either(sorted, joint(kind))}.`;
  return `Leads to ${either(sorted, joint(kind))}.`;
}

/** In lanes, several people go on at the same time; elsewhere the ways are choices. */
const joint = (kind: Diagram['kind']) => (kind === 'swimlane' ? 'and' : 'or');

const either = (numbers: readonly number[], word: string): string =>
  numbers.length === 1 ? String(numbers[0]) : `${numbers.slice(0, -1).join(', ')} ${word} ${numbers.at(-1)}`;
