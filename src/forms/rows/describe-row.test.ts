import { describe, expect, it } from 'vitest';
import type { ShownNode } from '../theme/form-schema.ts';
import { describeRow, rowTags } from './describe-row.ts';

const group: ShownNode = {
  type: 'array',
  question: { type: 'repeatingGroup', itemLabel: 'family' },
  items: {
    type: 'object',
    properties: {
      familyName: { type: 'string', title: 'Family name', question: { type: 'text' } },
      contact: { type: 'object', title: 'Contact', question: { type: 'person' } },
      children: { type: 'array', title: 'Children', question: { type: 'repeatingGroup' } },
      seen: { type: 'string', title: 'Seen', question: { type: 'date' } },
      rag: {
        type: 'string',
        title: 'Rating',
        options: [{ const: 'red', title: 'Getting worse (red)' }],
        question: { type: 'rag' },
      },
    },
  },
};

describe('describeRow', () => {
  it('takes the first text that is answered', () => {
    expect(describeRow({ familyName: 'Family Elm\nsecond line' }, group, 0)).toBe('Family Elm');
    expect(describeRow({ contact: { name: 'Adult L' } }, group, 0)).toBe('Adult L');
  });
  it('follows `summary` where there is one', () => {
    const named = { ...group, question: { ...group.question!, summary: ['contact', 'familyName'] } };
    expect(describeRow({ familyName: 'Elm', contact: { name: 'Adult L' } }, named, 0)).toBe('Adult L');
  });
  it('counts while nothing is answered', () => expect(describeRow({}, group, 1)).toBe('Family 2'));
  it('cuts long names between characters', () => {
    expect(describeRow({ familyName: '🙂'.repeat(100) }, group, 0)).toBe(`${'🙂'.repeat(90)}…`);
  });
});

describe('rowTags', () => {
  it('puts ratings first, says dates in words and counts rows inside', () => {
    expect(rowTags({ children: [{}, {}], seen: '2025-09-11', rag: 'red' }, group)).toEqual([
      { id: 'rag', words: 'Getting worse (red)', rating: 'red' },
      { id: 'children', words: 'Children: 2' },
      { id: 'seen', words: 'Seen: 11 September 2025' },
    ]);
  });
  it('says nothing of a date that is not complete', () =>
    expect(rowTags({ seen: '2025--' }, group)).toEqual([]));
});
