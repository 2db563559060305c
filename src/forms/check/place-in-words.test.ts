import { expect, it } from 'vitest';
import type { SchemaNode } from '../../schemas/template.ts';
import { placeInWords } from './place-in-words.ts';

const schema: SchemaNode = {
  type: 'object',
  properties: {
    heldOn: { type: 'string', title: 'Date' },
    families: {
      type: 'array',
      title: 'Families',
      question: { type: 'repeatingGroup', itemLabel: 'family' },
      items: { type: 'object', properties: { age: { type: 'string', title: 'Age' } } },
    },
  },
};

it('names the row and the question', () => {
  expect(placeInWords('heldOn', schema)).toBe('Date');
  expect(placeInWords('families.1.age', schema)).toBe('Family 2: Age');
  expect(placeInWords('families.1', schema)).toBe('Family 2');
  expect(placeInWords('gone', schema)).toBe('gone');
});
