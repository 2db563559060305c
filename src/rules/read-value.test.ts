import { expect, test } from 'vitest';
import type { SchemaNode } from '../schemas/template.ts';
import { readValue } from './read-value.ts';

const clause: SchemaNode = {
  type: ['boolean', 'object'],
  properties: { agreed: { type: 'boolean' }, note: { type: 'string' } },
};
const read = (value: unknown) => readValue(value, clause, 'terms.first', () => false);

test('a clause is read alike whether it has a note or not', () => {
  expect(read(true)).toEqual({ agreed: true, note: null });
  expect(read({ agreed: true, note: 'Fridays only' })).toEqual({ agreed: true, note: 'Fridays only' });
  expect(read({ note: 'Still to settle' })).toEqual({ agreed: null, note: 'Still to settle' });
  expect(read(undefined)).toEqual({ agreed: null, note: null });
});
