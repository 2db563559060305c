/** Checks that the figures of a template fit: nodes, arrows, lanes, the questions they lead to, the blocks that print them. */
import { nearestName } from '../lib/nearest-name.ts';
import type { PrintBlock, Template } from './template.ts';
import { findNode } from './walk-schema.ts';

const unknown = (kind: string, name: string, candidates: Iterable<string>) => {
  const nearest = nearestName(name, candidates);
  return `unknown ${kind} '${name}'.` + (nearest === undefined ? '' : ` Did you mean '${nearest}'?`);
};

/** Names that occur twice, once each. */
const repeated = (names: readonly string[]) => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** A figure block draws a diagram that is there, and nothing else does. */
export const checkFigure = (
  { kind, diagram }: Pick<PrintBlock, 'kind' | 'diagram'>,
  place: string,
  { diagrams = [] }: Pick<Template, 'diagrams'>,
): string[] => {
  const known = diagrams.map(({ id }) => id);
  if (kind !== 'figure') {
    return diagram === undefined ? [] : [`${place}.diagram: only a block of the kind 'figure' draws one.`];
  }
  if (diagram === undefined) {
    return diagrams.length === 0 ? [] : [`${place}.diagram is missing: which diagram is drawn?`];
  }
  return known.includes(diagram) ? [] : [`${place}.diagram: ${unknown('diagram', diagram, known)}`];
};

/** Nodes, arrows, lanes and questions of the diagrams fit each other. */
export const checkDiagrams = ({ diagrams = [], schema }: Pick<Template, 'diagrams' | 'schema'>): string[] => [
  ...repeated(diagrams.map(({ id }) => id)).map((id) => `diagrams: two diagrams have the id '${id}'.`),
  ...diagrams.flatMap(({ id, nodes, edges, lanes }) => {
    const place = `diagrams.${id}`;
    const known = nodes.map((node) => node.id);
    return [
      ...repeated(known).map((node) => `${place}: two nodes have the id '${node}'.`),
      ...edges
        .flat()
        .filter((node) => !known.includes(node))
        .map((node) => `${place}.edges: ${unknown('node', node, known)}`),
      ...nodes.flatMap(({ lane, question }) => [
        ...(lane !== undefined && !lanes?.includes(lane)
          ? [`${place}.nodes: ${unknown('lane', lane, lanes ?? [])}`]
          : []),
        ...(question !== undefined && !findNode(schema, question)
          ? [`${place}.nodes: ${unknown('question', question, Object.keys(schema.properties ?? {}))}`]
          : []),
      ]),
    ];
  }),
];
