import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, moveRow, openRowsAfter, removeRow, restoreRow } from './row-operations.ts';

describe('row operations', () => {
  it('add, move and remove without changing the list they are given', () => {
    const rows = ['a', 'b', 'c'] as const;
    expect(addRow(rows, 'd').rows).toEqual(['a', 'b', 'c', 'd']);
    expect(moveRow(rows, 0, 2).rows).toEqual(['b', 'c', 'a']);
    expect(moveRow(rows, 2, 3).rows).toEqual(['a', 'b', 'c']);
    expect(removeRow(rows, 1).rows).toEqual(['a', 'c']);
    expect(rows).toEqual(['a', 'b', 'c']);
  });

  it('undo: a removed row comes back in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), (rows, pick) => {
        const at = pick % rows.length;
        const removed = removeRow(rows, at).rows;
        expect(restoreRow(removed, at, rows[at]).rows).toEqual(rows);
      }),
    );
  });

  it('says where every row went', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.nat(), fc.nat(), (rows, one, two) => {
        const changes = [
          moveRow(rows, one % rows.length, two % rows.length),
          removeRow(rows, one % rows.length),
        ];
        for (const change of changes) {
          rows.forEach((row, index) => {
            const place = change.moved(index);
            if (place === undefined) expect(change.rows).not.toContain(row);
            else expect(change.rows[place]).toBe(row);
          });
        }
      }),
    );
  });

  it('keeps open rows open where they go, and closes rows inside them', () => {
    const open = new Set(['families.0', 'families.0.children.1', 'families.2', 'actions.0']);
    expect([...openRowsAfter(open, 'families', removeRow(['a', 'b', 'c'], 1))].sort()).toEqual([
      'actions.0',
      'families.0',
      'families.1',
    ]);
  });
});
