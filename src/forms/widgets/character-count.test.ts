import { describe, expect, it } from 'vitest';
import { characterCount } from './character-count.ts';

describe('characterCount', () => {
  it('is silent below three quarters', () => expect(characterCount(749, 1000)).toBeUndefined());
  it('counts what is left', () =>
    expect(characterCount(750, 1000)).toEqual({ words: 'You have 250 characters remaining', isOver: false }));
  it('speaks of one', () => expect(characterCount(999, 1000)?.words).toBe('You have 1 character remaining'));
  it('counts what is too much', () =>
    expect(characterCount(12_500, 10_000)).toEqual({
      words: 'You have 2,500 characters too many',
      isOver: true,
    }));
});
