import { describe, expect, it } from 'vitest';
import type { SchemaNode } from '../../schemas/template.ts';
import { gatherUnshowable } from './gather-unshowable.ts';

const schema: SchemaNode = {
  type: 'object',
  properties: {
    families: {
      type: 'array',
      title: 'Families',
      question: { type: 'repeatingGroup', itemLabel: 'family' },
      items: {
        type: 'object',
        properties: { name: { type: 'string', title: 'Family name', question: { type: 'text' } } },
      },
    },
  },
};
const source = {
  template: { schema },
  answers: { get: () => ({ families: [{ name: 'a' }, { name: 'عا' }] }) },
};

describe('gatherUnshowable', () => {
  it('names the row of an answer and says each character once', () => {
    const found = gatherUnshowable(
      [
        { text: 'عا', label: 'Family name', path: 'families.1.name', characters: ['ع', 'ا'] },
        { text: 'ع', label: 'Family name', path: 'families.1.name', characters: ['ع'] },
        { text: 'ع', label: 'Header and footer', characters: ['ع'] },
      ],
      source,
    );
    expect(found).toEqual([
      { label: 'Family 2: Family name', path: 'families.1.name', characters: ['ع', 'ا'] },
      { label: 'Header and footer', characters: ['ع'] },
    ]);
  });
});
