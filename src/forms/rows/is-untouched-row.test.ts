import { describe, expect, it } from 'vitest';
import { isUntouchedRow } from './is-untouched-row.ts';

describe('isUntouchedRow', () => {
  const start = { status: 'notStarted' };
  it.each([[{}], [{ status: 'notStarted' }], [{ what: '', who: {}, children: [{}] }], [undefined]])(
    '%o is',
    (row) => expect(isUntouchedRow(row, start)).toBe(true),
  );
  it.each([[{ status: 'done' }], [{ what: ' ' }], [{ done: false }], [{ children: [{ age: '4' }] }]])(
    '%o is not',
    (row) => expect(isUntouchedRow(row, start)).toBe(false),
  );
});
