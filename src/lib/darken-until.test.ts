import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { darkenUntil } from './darken-until.ts';

describe('darkenUntil', () => {
  it('leaves a colour that passes as it is', () => {
    expect(darkenUntil('#1d4f5f', '#ffffff', 4.5)).toBe('#1d4f5f');
  });

  it('gives a shade that passes and is no darker than it has to be, for any colour', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (given) => {
        const found = darkenUntil(given, '#ffffff', 4.5);
        expect(contrast(found, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        if (found !== given) expect(contrast(found, '#ffffff')).toBeLessThan(4.9);
      }),
      { numRuns: 300 },
    );
  });
});
