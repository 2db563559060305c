import { describe, expect, it } from 'vitest';
import { signatureWith } from './signature-value.ts';

describe('signatureWith', () => {
  it('fills in the capacity when a method is first chosen', () => {
    expect(signatureWith({}, 'method', 'typed', 'Supervisor')).toEqual({
      capacity: 'Supervisor',
      method: 'typed',
    });
  });
  it('keeps a capacity that was typed', () => {
    expect(signatureWith({ capacity: 'Acting lead' }, 'method', 'typed', 'Supervisor')).toEqual({
      capacity: 'Acting lead',
      method: 'typed',
    });
  });
  it('takes the mark away with drawing, and the date with ink', () => {
    const drawn = { name: 'A', method: 'drawn', signedOn: '2025-09-11', mark: 'M0 0L1 1' };
    expect(signatureWith(drawn, 'method', 'typed', undefined)).toEqual({
      name: 'A',
      method: 'typed',
      signedOn: '2025-09-11',
    });
    expect(signatureWith(drawn, 'method', 'wetInk', undefined)).toEqual({ name: 'A', method: 'wetInk' });
  });
  it('is gone when its last part is', () => {
    expect(signatureWith({ name: 'A' }, 'name', undefined, undefined)).toBeUndefined();
  });
});
