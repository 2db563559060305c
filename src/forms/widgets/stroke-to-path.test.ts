import { describe, expect, it } from 'vitest';
import { strokeToPath } from './stroke-to-path.ts';

describe('strokeToPath', () => {
  it('writes lines to a tenth of a unit and keeps them in the box', () => {
    expect(
      strokeToPath([
        [10.04, 20],
        [15.55, 21.26],
        [400, -5],
      ]),
    ).toBe('M10 20L15.6 21.3L300 0');
  });
  it('thins out points that are too near', () => {
    const points = Array.from({ length: 100 }, (_, index): [number, number] => [index / 10, 0]);
    expect(strokeToPath(points).match(/L/g)?.length).toBeLessThan(15);
  });
  it('draws a dot', () => expect(strokeToPath([[5, 5]])).toBe('M5 5L5.5 5'));
  it('is empty without points', () => expect(strokeToPath([])).toBe(''));
});
