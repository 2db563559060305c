import { describe, expect, it } from 'vitest';
import { shortenPath } from './shorten-path.ts';

describe('shortenPath', () => {
  it('writes lines relative to the last point, in whole numbers', () => {
    expect(shortenPath('M 260.2 78 L 282 70 L 282.4 90')).toBe('M260 78l22-8l0 20');
  });
  it('keeps curves and goes back to the start of a closed outline', () => {
    expect(shortenPath('M 10 10 C 10 20 20 30 30 30 Z M 5 5 L 6 6')).toBe('M10 10c0 10 10 20 20 20zM5 5l1 1');
  });
  it('does not add up what it rounds', () => {
    expect(shortenPath('M 0 0 L 1.4 0 L 2.8 0 L 4.2 0')).toBe('M0 0l1 0l2 0l1 0');
  });
});
