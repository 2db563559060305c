import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../model.ts';
import { loadFontsNode } from '../load-fonts-node.ts';
import { createShaper } from '../text/shape.ts';
import { columnWidths } from './column-widths.ts';

const shaper = createShaper(await loadFontsNode());
const table = (widths: number[], cells: string[]): TableBlock => ({
  kind: 'table',
  caption: '',
  columns: widths.map((width) => ({ label: 'x', width })),
  hasRowHeads: false,
  rows: [{ cells: cells.map((text) => ({ text })) }],
});
const widths = (wished: number[], cells: string[]) => columnWidths(table(wished, cells), shaper, 500, 10, 10);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('columnWidths', () => {
  it('keeps the shares that were asked for where words fit', () => {
    expect(widths([30, 20], ['a', 'b'])).toEqual([300, 200]);
  });
  it('gives a column the room of its longest word and takes it from the others', () => {
    const [narrow, wide] = widths([1, 30], ['responsibilities and more', 'a b c']);
    expect(narrow).toBeGreaterThan(70);
    expect(narrow! + wide!).toBeCloseTo(500);
  });
  it('keeps a date on one line', () => {
    expect(widths([1, 30], ['28 September 2025', 'a'])[0]).toBeGreaterThan(90);
  });
  it('breaks a string that wants more than its share, and never exceeds the table', () => {
    const given = widths([1, 1, 1], ['n'.repeat(400), 'n'.repeat(400), 'a']);
    expect(sum(given)).toBeCloseTo(500);
    expect(Math.max(...given)).toBeLessThan(200);
  });
});
