import { describe, expect, it } from 'vitest';
import { keepUnknown } from './keep-unknown.ts';

describe('keepUnknown', () => {
  it('puts unknown answers back and leaves those of the wrong shape out', () => {
    const kept = keepUnknown({ rows: [{ a: 1 }] }, [
      { path: 'old', why: 'unknown-question', value: 'text' },
      { path: 'rows.0.b', why: 'unknown-question', value: 2 },
      { path: 'rows.0.a', why: 'wrong-shape', value: {} },
    ]);
    expect(kept).toEqual({ rows: [{ a: 1, b: 2 }], old: 'text' });
  });
});
