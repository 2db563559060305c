import { describe, expect, it } from 'vitest';
import { clauseWith, readClause } from './clause-value.ts';

describe('the answer to a clause', () => {
  it('tells "not agreed" from no answer', () => {
    expect(readClause(false).agreed).toBe(false);
    expect(readClause(undefined).agreed).toBeUndefined();
    expect(readClause({ note: 'Only on Mondays' }).agreed).toBeUndefined();
  });

  it('is a plain yes or no until there is a note', () => {
    expect(clauseWith(undefined, { agreed: true })).toBe(true);
    expect(clauseWith(true, { note: 'By phone' })).toEqual({ agreed: true, note: 'By phone' });
    expect(clauseWith({ agreed: true, note: 'By phone' }, { agreed: false })).toEqual({
      agreed: false,
      note: 'By phone',
    });
    expect(clauseWith({ agreed: true, note: 'By phone' }, { note: '' })).toBe(true);
  });

  it('keeps a note that came without an answer', () => {
    expect(clauseWith(undefined, { note: 'To discuss' })).toEqual({ note: 'To discuss' });
    expect(clauseWith({ note: 'To discuss' }, { note: '' })).toBeUndefined();
  });
});
