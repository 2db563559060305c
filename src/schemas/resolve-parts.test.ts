import { expect, test } from 'vitest';
import { resolveParts } from './resolve-parts.ts';

const parts = new Map<string, Record<string, unknown>>([
  ['parts/text', { type: 'string', maxLength: 200 }],
  ['parts/rows', { type: 'array', items: { type: 'object' } }],
  [
    'parts/children',
    {
      $ref: 'parts/rows',
      items: { properties: { name: { $ref: 'parts/text' }, school: { $ref: 'parts/text' } } },
    },
  ],
  ['parts/round', { $ref: 'parts/about' }],
  ['parts/about', { properties: { again: { $ref: 'parts/round' } } }],
]);
const resolve = (schema: Record<string, unknown>) => resolveParts(schema, { parts, file: 'a.yaml' });

test('what stands beside a reference is laid over the part, and null takes a key away', () => {
  expect(resolve({ $ref: 'parts/text', title: 'Name', maxLength: null })).toEqual({
    type: 'string',
    title: 'Name',
  });
});

test('null reaches a part that is referred to inside another', () => {
  const families = {
    $ref: 'parts/rows',
    items: { properties: { children: { $ref: 'parts/children', items: { properties: { school: null } } } } },
  };
  expect(resolve(families)).toEqual({
    type: 'array',
    items: {
      type: 'object',
      properties: {
        children: {
          type: 'array',
          items: { type: 'object', properties: { name: { type: 'string', maxLength: 200 } } },
        },
      },
    },
  });
});

test('an unknown part is refused with the nearest, and a circle of parts is named', () => {
  expect(() => resolve({ $ref: 'parts/txt' })).toThrow(
    "unknown part 'parts/txt'. Did you mean 'parts/text'?",
  );
  expect(() => resolve({ $ref: 'parts/round' })).toThrow(
    'parts/round → parts/about → parts/round refer to each other in a circle',
  );
});
