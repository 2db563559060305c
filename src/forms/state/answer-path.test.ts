import { describe, expect, it } from 'vitest';
import { idOf, joinPath, patternOf, readAt, splitPath, writeAt } from './answer-path.ts';

describe('answer paths', () => {
  it('joins and splits without loss', () => {
    expect(splitPath('families.0.children.12.age')).toEqual(['families', 0, 'children', 12, 'age']);
    expect(joinPath(['families', 0, 'rag'])).toBe('families.0.rag');
    expect(patternOf('families.0.children.12.age')).toBe('families.children.age');
    expect(idOf('families.0.rag')).toBe('q-families-0-rag');
  });

  it('reads own keys only', () => {
    expect(readAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
    expect(readAt({}, ['__proto__', 'toString'])).toBeUndefined();
    expect(readAt({ a: 'text' }, ['a', 'length'])).toBeUndefined();
  });

  it('writes copies, keeps the order of keys and takes away what is undefined', () => {
    const before = { a: 1, b: { c: 2 }, d: 3 };
    const after = writeAt(before, ['b', 'c'], 5);
    expect(after).toEqual({ a: 1, b: { c: 5 }, d: 3 });
    expect(Object.keys(after)).toEqual(['a', 'b', 'd']);
    expect(before.b.c).toBe(2);
    expect(writeAt(before, ['a'], undefined)).toEqual({ b: { c: 2 }, d: 3 });
    expect(writeAt({}, ['rows', 0, 'name'], 'x')).toEqual({ rows: [{ name: 'x' }] });
  });
});
