import { describe, expect, it } from 'vitest';
import { normalisePath } from './svg-path.ts';

describe('normalisePath', () => {
  it.each([
    ['m1 2l3 4h5v6z', 'M 1 2 L 4 6 L 9 6 L 9 12 Z'],
    ['M1,2 3,4 5,6', 'M 1 2 L 3 4 L 5 6'],
    ['M0 0c1 1 2 1 3 0s2-1 3 0', 'M 0 0 C 1 1 2 1 3 0 C 4 -1 5 -1 6 0'],
    ['M0 0Q3 3 6 0T12 0', 'M 0 0 C 2 2 4 2 6 0 C 8 -2 10 -2 12 0'],
    ['M.5.5-1-1', 'M 0.5 0.5 L -1 -1'],
    ['M1e1 0L2 0', 'M 10 0 L 2 0'],
    ['M0 0l1 1zl2 2', 'M 0 0 L 1 1 Z L 2 2'],
  ])('%s', (from, to) => {
    expect(normalisePath(from)).toBe(to);
  });
  it('turns an arc into curves that end where it ends and bulge as it does', () => {
    const path = normalisePath('M0 0A5 5 0 0 1 10 0')!;
    expect(path.match(/C/g)).toHaveLength(2);
    expect(path).toMatch(/10 0$/);
    expect(path).toContain('5 -5');
  });
  it('reads arc flags without spaces', () => {
    expect(normalisePath('M0 0a5 5 0 0110 0')).toBe(normalisePath('M0 0a5 5 0 0 1 10 0'));
  });
  it('moves by the corner of the view box', () => {
    expect(normalisePath('M1 1H3V4', 10, 20)).toBe('M 11 21 L 13 21 L 13 24');
  });
  it.each(['', 'L1 1', 'M1', 'M1 1 Y2 2', 'M1 1 L x'])('gives nothing for "%s"', (path) => {
    expect(normalisePath(path)).toBeUndefined();
  });
});
