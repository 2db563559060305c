import { describe, expect, it } from 'vitest';
import type { SavedRecord } from '../../schemas/record.ts';
import type { ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';
import { moveRow, removeRow } from '../rows/row-operations.ts';
import { createCarryState, marksAfter } from './carry-state.ts';
import { previousRecord } from './previous-record.ts';

const schema: SchemaNode = {
  type: 'object',
  properties: {
    who: { type: 'object', question: { type: 'person' }, properties: { name: { type: 'string' } } },
    rows: {
      type: 'array',
      question: { type: 'repeatingGroup' },
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', question: { type: 'text' } },
          rag: { type: 'string', question: { type: 'text' } },
          before: {
            type: 'string',
            question: {
              type: 'text',
              carriesFromPrevious: { from: 'rows.rag', rule: 'x', copy: 'match-row', matchBy: ['name'] },
            },
          },
        },
      },
    },
  },
};
const template = { schema, sections: [], rules: [], title: 'Record' } as unknown as ResolvedTemplate;
const record = (answers: Record<string, unknown>, over: Partial<SavedRecord> = {}) =>
  ({ answers, savedAt: '2025-09-11T10:00:00Z', status: 'draft', ...over }) as SavedRecord;

describe('marksAfter', () => {
  const marks = [
    { path: 'rows.0', from: 'x', isRow: true },
    { path: 'rows.1.before', from: 'x' },
    { path: 'who', from: 'x' },
  ];
  const rows = [{}, {}, {}];
  it('sends a mark along with its row', () => {
    expect(marksAfter(marks, 'rows', moveRow(rows, 0, 2)).map(({ path }) => path)).toEqual([
      'rows.2',
      'rows.0.before',
      'who',
    ]);
  });
  it('drops it with its row', () => {
    expect(marksAfter(marks, 'rows', removeRow(rows, 0)).map(({ path }) => path)).toEqual([
      'rows.0.before',
      'who',
    ]);
  });
});

describe('afterCommit', () => {
  it('takes the mark from an answer that was edited, and leaves it on a row', () => {
    const carried = [
      { path: 'who', from: 'x' },
      { path: 'rows.0', from: 'x', isRow: true },
    ];
    const state = createCarryState(template, record({}, { carried }));
    state.afterCommit('rows.0.name', {});
    expect(state.carried.get()).toEqual(carried);
    state.afterCommit('who.name', {});
    expect(state.carried.get().map(({ path }) => path)).toEqual(['rows.0']);
  });
  it('brings what the row of the same name said, and takes it away with the name', () => {
    const state = createCarryState(template);
    const previous = previousRecord(template, record({ rows: [{ name: 'Elm', rag: 'amber' }] }));
    state.show({ ...state.take(), previous });
    const named = state.afterCommit('rows.0.name', { rows: [{ name: 'elm' }] });
    expect(named).toEqual({ rows: [{ name: 'elm', before: 'amber' }] });
    expect(state.carried.get()).toEqual([{ path: 'rows.0.before', from: '11 September 2025' }]);
    expect(state.afterCommit('rows.0.name', { rows: [{ name: 'Oak', before: 'amber' }] })).toEqual({
      rows: [{ name: 'Oak' }],
    });
    expect(state.carried.get()).toEqual([]);
  });
  it('leaves what did not come over', () => {
    const state = createCarryState(template);
    const previous = previousRecord(template, record({ rows: [{ name: 'Elm', rag: 'amber' }] }));
    state.show({ ...state.take(), previous });
    const answers = { rows: [{ name: 'Elm', before: 'red' }] };
    expect(state.afterCommit('rows.0.name', answers)).toBe(answers);
  });
});
