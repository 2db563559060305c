import { describe, expect, it } from 'vitest';
import type { Answers, SchemaNode } from '../../schemas/template.ts';
import { recompute } from './recompute.ts';

const schema: SchemaNode = {
  type: 'object',
  properties: {
    held: { type: 'string' },
    children: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          born: { type: 'string' },
          age: { type: 'string', question: { type: 'text', computed: 'held - born' } },
        },
      },
    },
  },
};
interface Row {
  born?: string;
  age?: string;
}
const rowsOf = (answers: Answers) => (answers['children'] ?? []) as Row[];
const compute = (answers: Answers): Answers => ({
  ...answers,
  children: rowsOf(answers).map((row) => {
    const age = Number(answers['held']) - Number(row.born);
    return row.age === undefined && row.born && answers['held'] ? { ...row, age: `${age} years` } : row;
  }),
});
const run = (next: Answers, before: Answers) => recompute(next, before, schema, compute);

describe('recompute', () => {
  it('fills what is blank', () => {
    expect(rowsOf(run({ held: '2025', children: [{ born: '2020' }] }, {}))[0]?.age).toBe('5 years');
  });

  it('follows a change of what it was worked out from', () => {
    const before = { held: '2025', children: [{ born: '2020', age: '5 years' }] };
    expect(rowsOf(run({ ...before, held: '2026' }, before))[0]?.age).toBe('6 years');
  });

  it('leaves what a person typed', () => {
    const before = { held: '2025', children: [{ born: '2020', age: 'about four' }] };
    expect(rowsOf(run({ ...before, held: '2026' }, before))[0]?.age).toBe('about four');
  });

  it('keeps a typed value that happens to equal one worked out for another row', () => {
    const before = { held: '2025', children: [{ born: '2020', age: '5 years' }, { age: '5 years' }] };
    const after = run({ ...before, held: '2026' }, before);
    expect(rowsOf(after).map((row) => row.age)).toEqual(['6 years', '5 years']);
  });

  it('follows rows that change places', () => {
    const rows = [
      { born: '2020', age: '5 years' },
      { born: '2018', age: '7 years' },
    ];
    const before = { held: '2025', children: rows };
    const after = run({ held: '2025', children: [...rows].reverse() }, before);
    expect(rowsOf(after).map((row) => row.age)).toEqual(['7 years', '5 years']);
  });
});
