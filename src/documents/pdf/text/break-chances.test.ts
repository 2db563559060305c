import { describe, expect, it } from 'vitest';
import { breakChances } from './break-chances.ts';
import { clustersOf } from './clusters.ts';

/** The text with a stroke wherever a line may end. */
function chances(text: string): string {
  const found = breakChances(text, clustersOf(text));
  return text
    .split('')
    .map((character, index) => (found?.has(index) ? `|${character}` : character))
    .join('');
}

describe('breakChances', () => {
  it('has nothing to say of text with spaces', () => {
    expect(breakChances('Siân Ŵyn', clustersOf('Siân Ŵyn'))).toBeUndefined();
  });
  it('breaks Chinese and Japanese between characters, not before stops nor after opening brackets', () => {
    expect(chances('王小明。')).toBe('王|小|明。');
    expect(chances('说（好）吗')).toBe('说|（好）|吗');
    expect(chances('カード')).toBe('カー|ド');
  });
  it('breaks Thai and Khmer between words', () => {
    expect(chances('เด็กหญิงอาศัย')).toMatch(/^เด็ก\|?หญิง\|อาศัย$/);
    expect(breakChances('សាលារៀននៅជិត', clustersOf('សាលារៀននៅជិត'))!.size).toBeGreaterThan(1);
  });
  it('breaks Tibetan after the tsheg, and never before a shad', () => {
    expect(chances('བསྟན་འཛིན་།')).toBe('བསྟན་|འཛིན་།');
  });
  it('breaks between emoji, never inside one', () => {
    expect(chances('👩‍👩‍👧👍🏽')).toBe('👩‍👩‍👧|👍🏽');
  });
});
