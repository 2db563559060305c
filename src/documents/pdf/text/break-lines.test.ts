import { describe, expect, it } from 'vitest';
import { loadFontsNode } from '../load-fonts-node.ts';
import { breakLines } from './break-lines.ts';
import { createShaper } from './shape.ts';

const shaper = createShaper(await loadFontsNode());
/** The lines of a text in room for so many letters n. */
function lines(text: string, letters: number): string[] {
  const [n] = shaper.shape('n', 'regular');
  const broken = breakLines(
    shaper.shape(text, 'regular'),
    n!.advance * letters + 0.001,
    shaper.softHyphen('regular'),
  );
  return broken.map(({ units }) => units.map((unit) => unit.text).join(''));
}

describe('breakLines', () => {
  it('breaks at spaces and keeps them at the end of the line', () => {
    expect(lines('nnnn nnnn nnnn', 10)).toEqual(['nnnn nnnn ', 'nnnn']);
  });
  it('breaks a string that is wider than a line anywhere', () => {
    expect(lines('n'.repeat(25), 10)).toEqual(['n'.repeat(10), 'n'.repeat(10), 'n'.repeat(5)]);
  });
  it('begins such a string on a line of its own where the line before can end', () => {
    expect(lines(`nn ${'n'.repeat(12)}`, 10)).toEqual(['nn ', 'n'.repeat(10), 'nn']);
  });
  it('breaks after a hyphen between letters, not between figures', () => {
    expect(lines('nnnnnn-nnnnnn', 8)).toEqual(['nnnnnn-', 'nnnnnn']);
    expect(lines('nn 2025-09-11', 9)[1]).toBe('2025-09-11');
  });
  it('does not break at a fixed space', () => {
    expect(lines('nnn nnn\u00a0nnn', 9)).toEqual(['nnn ', 'nnn\u00a0nnn']);
  });
  it('breaks at a chance to break and at a soft hyphen, where a hyphen is then drawn', () => {
    expect(lines('nnnnnn\u200bnnnnnn', 8)).toEqual(['nnnnnn\u200b', 'nnnnnn']);
    const [n] = shaper.shape('n', 'regular');
    const hyphen = shaper.softHyphen('regular');
    const broken = breakLines(shaper.shape('nnnnnn\u00adnnnnnn', 'regular'), n!.advance * 8, hyphen);
    expect(broken[0]!.units.at(-1)).toBe(hyphen);
    expect(hyphen.advance).toBeGreaterThan(0);
  });
  it('lets few spaces hang over the edge and moves many to the next line', () => {
    expect(lines('nnnnn  nnn', 5)).toEqual(['nnnnn  ', 'nnn']);
    expect(lines(`nnnnn${' '.repeat(40)}n`, 5).length).toBeGreaterThan(2);
  });
  it('gives an empty text one empty line and never loops in no room', () => {
    expect(lines('', 5)).toEqual(['']);
    expect(lines('nnn', 0)).toEqual(['n', 'n', 'n']);
  });
});
