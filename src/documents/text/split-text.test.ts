import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from './split-text.ts';

describe('splitText', () => {
  it('leaves what fits in one part', () => {
    expect(splitText('Short', 50)).toEqual(['Short']);
    expect(splitText('', 50)).toEqual(['']);
  });

  it('parts between paragraphs rather than between lines, sentences or words', () => {
    const one = 'The first paragraph is here.';
    expect(splitText(`${one}\n\n${one}`, 40)).toEqual([`${one}\n\n`, one]);
    expect(splitText(`${one} ${one}`, 40)).toEqual([`${one} `, one]);
    expect(splitText('words without any full stop at all', 20)).toEqual([
      'words without any ',
      'full stop at all',
    ]);
  });

  it('never parts a letter from its marks or an emoji', () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
    for (const part of splitText(family.repeat(20), 50)) expect(part.length % family.length).toBe(0);
    for (const part of splitText('e\u0301'.repeat(60), 51)) expect(part.startsWith('\u0301')).toBe(false);
  });

  it('loses nothing, and keeps to the limit, whatever was typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 800 });
    fc.assert(
      fc.property(text, fc.integer({ min: 50, max: 300 }), (typed, limit) => {
        const parts = splitText(typed, limit);
        expect(parts.join('')).toBe(typed);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 500 },
    );
  });
});
