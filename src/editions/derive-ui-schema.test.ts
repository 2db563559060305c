import { describe, expect, it } from 'vitest';
import type { SchemaNode, Template } from '../schemas/template.ts';
import { deriveUiSchema } from './derive-ui-schema.ts';

const schema: SchemaNode = {
  type: 'object',
  properties: {
    fixed: { type: 'object', properties: {}, question: { type: 'table' } },
    open: { type: 'array', items: { type: 'object', properties: {} }, question: { type: 'table' } },
    name: { type: 'string', question: { type: 'text', autocomplete: 'name' } },
  },
};
const sections = [{ id: 'all', title: 'All', questions: ['name', 'fixed', 'open'] }];

describe('deriveUiSchema', () => {
  it('asks a table with given rows whole, and one with added rows row by row', () => {
    expect(deriveUiSchema({ schema, sections } as unknown as Template)).toMatchObject({
      fixed: { 'ui:field': 'table' },
      open: { 'ui:field': 'repeatingGroup' },
    });
  });

  it('keeps the order of the sections and the autocomplete tokens', () => {
    expect(deriveUiSchema({ schema, sections } as unknown as Template)).toMatchObject({
      'ui:order': ['name', 'fixed', 'open'],
      name: { 'ui:widget': 'text', 'ui:autocomplete': 'name' },
    });
  });
});
