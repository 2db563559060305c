import { describe, expect, it } from 'vitest';
import { checkDiagrams, checkFigure } from './check-diagrams.ts';
import type { Diagram, SchemaNode } from './template.ts';

const schema: SchemaNode = {
  type: 'object',
  properties: { stage: { type: 'string', title: 'Stage', question: { type: 'radio' } } },
};
const ring: Diagram = {
  id: 'ring',
  kind: 'cycle',
  title: 'A ring',
  lanes: ['Manager'],
  nodes: [
    { id: 'think', label: 'Think', question: 'stage', lane: 'Manager' },
    { id: 'act', label: 'Act' },
  ],
  edges: [['think', 'act']],
  textAlternative: 'Think, then act.',
};
const check = (change: Partial<Diagram>) => checkDiagrams({ schema, diagrams: [{ ...ring, ...change }] });

describe('checkDiagrams', () => {
  it('finds nothing in figures that fit', () => {
    expect(check({})).toEqual([]);
    expect(checkDiagrams({ schema })).toEqual([]);
  });

  it('names what is unknown, with the nearest name', () => {
    expect(check({ edges: [['think', 'akt']] })).toEqual([
      "diagrams.ring.edges: unknown node 'akt'. Did you mean 'act'?",
    ]);
    expect(check({ nodes: [{ id: 'think', label: 'Think', question: 'stag' }], edges: [] })).toEqual([
      "diagrams.ring.nodes: unknown question 'stag'. Did you mean 'stage'?",
    ]);
    expect(check({ nodes: [{ id: 'think', label: 'Think', lane: 'Manger' }], edges: [] })).toEqual([
      "diagrams.ring.nodes: unknown lane 'Manger'. Did you mean 'Manager'?",
    ]);
  });

  it('finds names that stand twice', () => {
    const [first] = ring.nodes;
    expect(check({ nodes: [first!, first!], edges: [] })).toEqual([
      "diagrams.ring: two nodes have the id 'think'.",
    ]);
    expect(checkDiagrams({ schema, diagrams: [ring, ring] })).toEqual([
      "diagrams: two diagrams have the id 'ring'.",
    ]);
  });
});

describe('checkFigure', () => {
  const figure = (block: Parameters<typeof checkFigure>[0]) =>
    checkFigure(block, 'print.blocks.0', { diagrams: [ring] });

  it('wants a figure block to draw a diagram that is there', () => {
    expect(figure({ kind: 'figure', diagram: 'ring' })).toEqual([]);
    expect(figure({ kind: 'figure', diagram: 'rong' })).toEqual([
      "print.blocks.0.diagram: unknown diagram 'rong'. Did you mean 'ring'?",
    ]);
    expect(figure({ kind: 'figure' })).toEqual([
      'print.blocks.0.diagram is missing: which diagram is drawn?',
    ]);
  });

  it('refuses a diagram in any other block', () => {
    expect(figure({ kind: 'box', diagram: 'ring' })).toEqual([
      "print.blocks.0.diagram: only a block of the kind 'figure' draws one.",
    ]);
    expect(figure({ kind: 'box' })).toEqual([]);
  });
});
