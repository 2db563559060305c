import { describe, expect, it } from 'vitest';
import { applyEdition } from '../../editions/apply-edition.ts';
import { loadEdition } from '../../editions/load-edition.ts';
import { loadTemplates } from '../../schemas/load-templates.ts';
import type { Diagram } from '../../schemas/template.ts';
import { loadFontsNode } from '../pdf/load-fonts-node.ts';
import { createShaper } from '../pdf/text/shape.ts';
import { drawDiagram } from './draw-diagram.ts';
import type { Box, Drawing } from './drawing.ts';
import { listSteps } from './list-steps.ts';

const edition = loadEdition('standard');
const diagrams = loadTemplates()
  .map((template) => applyEdition(template, edition))
  .flatMap(({ id, diagrams: all = [] }) => all.map((diagram) => [`${id} ${diagram.id}`, diagram] as const));
const drawn = diagrams.flatMap(([name, diagram]) =>
  [false, true].flatMap((hasState) => {
    const drawing = drawDiagram(diagram, { hasState });
    return drawing ? [[`${name}${hasState ? ' with states' : ''}`, diagram, drawing] as const] : [];
  }),
);
const shaper = createShaper(await loadFontsNode());

const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Points along an outline of straight lines. */
function pointsOn(d: string): { x: number; y: number }[] {
  const ends = [...d.matchAll(/[ML] (-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? end;
    return Array.from({ length: 50 }, (_, step) => ({
      x: start.x + ((end.x - start.x) * step) / 49,
      y: start.y + ((end.y - start.y) * step) / 49,
    }));
  });
}

const boxOfLabel = (drawing: Drawing, index: number): Box => {
  const { x, y, width, size, anchor } = drawing.labels[index]!;
  return { x: anchor === 'middle' ? x - width / 2 : x, y: y - size, width, height: size * 1.25 };
};

it('there is at least one diagram of each kind', () => {
  expect([...new Set(diagrams.map(([, { kind }]) => kind))].sort()).toEqual([
    'cycle',
    'flow',
    'hub',
    'matrix',
    'swimlane',
  ]);
});

describe.each(drawn)('%s', (_, diagram, drawing) => {
  it('draws every node once, in the order and with the numbers of the list', () => {
    expect(drawing.nodes.map(({ id, number }) => ({ id, number }))).toEqual(
      listSteps(diagram).map(({ id, number }) => ({ id, number })),
    );
  });

  it('lays no box over another, and none out of the drawing', () => {
    for (const [index, { id, box }] of drawing.nodes.entries()) {
      for (const other of drawing.nodes.slice(index + 1)) {
        expect(touch(box, other.box), `${id} and ${other.id}`).toBe(false);
      }
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
      expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('keeps every line of words in its box and clear of the others', () => {
    for (const [index, label] of drawing.labels.entries()) {
      const own = boxOfLabel(drawing, index);
      const node = drawing.nodes.find(({ id }) => id === label.node);
      if (node) {
        expect(own.x, label.text).toBeGreaterThanOrEqual(node.box.x);
        expect(own.x + own.width, label.text).toBeLessThanOrEqual(node.box.x + node.box.width);
        expect(own.y, label.text).toBeGreaterThanOrEqual(node.box.y);
        expect(own.y + own.height, label.text).toBeLessThanOrEqual(node.box.y + node.box.height);
      }
      drawing.labels.slice(index + 1).forEach((other, offset) => {
        const clash = touch({ ...own, height: label.size }, boxOfLabel(drawing, index + 1 + offset));
        expect(clash, `${label.text} / ${other.text}`).toBe(false);
      });
    }
  });

  it('measures words wide enough for the fonts of documents', () => {
    for (const { text, size, weight, width } of drawing.labels) {
      const real = shaper.shape(text, weight).reduce((sum, unit) => sum + unit.advance, 0) * size;
      expect(real, text).toBeLessThanOrEqual(width);
    }
  });

  it('loses no word', () => {
    for (const step of listSteps(diagram)) {
      const words = drawing.labels.filter(({ node }) => node === step.id).map(({ text }) => text);
      const expected = [String(step.number), step.words, step.sublabel ?? ''].join(' ');
      expect(words.join('').replace(/\s/g, '')).toBe(expected.replace(/\s/g, ''));
    }
  });

  it('leads no arrow through a box, and ends each at one', () => {
    const arrows = drawing.shapes.filter(({ part }) => part === 'arrow');
    const heads = drawing.shapes.filter(({ part }) => part === 'head');
    for (const { d } of arrows) {
      for (const { x, y } of pointsOn(d)) {
        const inside = drawing.nodes.find(
          ({ box }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
        );
        expect(inside?.id).toBeUndefined();
      }
    }
    for (const { d } of heads) {
      const [tip] = pointsOn(d);
      const isAtBox = drawing.nodes.some(({ box }) =>
        touch({ x: tip!.x - 6, y: tip!.y - 6, width: 12, height: 12 }, box),
      );
      expect(isAtBox).toBe(true);
    }
    const isBothWays = ([from, to]: Diagram['edges'][number]) =>
      diagram.edges.some(([a, b]) => a === to && b === from);
    const expected = diagram.edges.length - diagram.edges.filter(isBothWays).length / 2;
    expect(heads.length).toBeGreaterThanOrEqual(expected);
    expect(arrows.length).toBeGreaterThanOrEqual(expected);
  });

  it('is the same twice, in finite figures', () => {
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|null|Infinity/);
    expect(drawDiagram(diagram, { hasState: drawing.nodes.some(({ state }) => state) })).toEqual(drawing);
  });
});

describe('a diagram that no template has', () => {
  const ring = (words: string[]): Diagram => ({
    id: 'ring',
    kind: 'cycle',
    title: 'Ring',
    nodes: words.map((label, index) => ({ id: `n${index}`, label })),
    edges: words.map((_, index) => [`n${index}`, `n${(index + 1) % words.length}`] as [string, string]),
    textAlternative: 'A ring.',
  });

  it.each([2, 3, 5, 9])('finds room for %i stages, with words too long for any box', (count) => {
    const drawing = drawDiagram(
      ring(Array.from({ length: count }, (_, n) => 'Incomprehensibilities '.repeat(n + 1))),
    )!;
    drawing.nodes.forEach(({ box }, index) => {
      for (const other of drawing.nodes.slice(index + 1)) expect(touch(box, other.box)).toBe(false);
    });
  });

  it('leads a way that skips a row beside the boxes', () => {
    const drawing = drawDiagram({
      ...ring(['Start', 'One?', 'Two', 'End']),
      kind: 'flow',
      edges: [
        ['n0', 'n1'],
        ['n0', 'n2'],
        ['n1', 'n3'],
        ['n2', 'n3'],
        ['n3', 'n1'],
      ],
    })!;
    const right = Math.max(...drawing.nodes.map(({ box }) => box.x + box.width));
    const beside = drawing.shapes.filter(
      ({ part, d }) => part === 'arrow' && pointsOn(d).some(({ x }) => x > right),
    );
    expect(beside).toHaveLength(1);
  });
});
