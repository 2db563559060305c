import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { listEditions } from '../editions/edition-chain.ts';
import { makeEditionFiles } from '../editions/make-edition-files.ts';
import { editionJsonSchema } from './edition-json-schema.ts';
import { editionShape } from './edition.ts';

const schema = editionJsonSchema();
const isValid = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(schema);
const complaints = (value: unknown) => {
  isValid(value);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

it.each([...listEditions('.').map((id) => `editions/${id}`), 'tests/editions/tiny'])('takes %s', (folder) =>
  expect(complaints(parse(readFileSync(`${folder}/edition.yaml`, 'utf8')))).toEqual([]),
);

it('takes what is made for a new edition, examples too', () => {
  const files = makeEditionFiles({
    id: 'ours',
    base: 'standard',
    title: 'Ours',
    agency: 'Anytown',
    effectiveFrom: '2027-01-01',
    colour: '#00563f',
    linkColour: '#005ea5',
  });
  const text = String(files['editions/ours/edition.yaml']).replace(/^#(?! )|^#(?= {2,})/gm, '');
  expect(complaints(parse(text))).toEqual([]);
});

describe('tells an editor', () => {
  it.each([
    ['a misspelt key', { id: 'ours', brnad: {} }, 'additional properties'],
    [
      'a misspelt key further down',
      { id: 'ours', brand: { color: '#112233' } },
      '/brand must NOT have additional',
    ],
    ['a colour that is none', { id: 'ours', brand: { colour: 'blue' } }, '/brand/colour must match pattern'],
    ['an unknown unit', { id: 'ours', frequencies: { x: { unit: 'month' } } }, '/frequencies/x/unit'],
    [
      'an entry of a list that is not whole',
      { id: 'ours', contacts: [{ role: 'Lead' }] },
      "required property 'detail'",
    ],
    ['no id', {}, "required property 'id'"],
  ])('%s', (_, value, message) => expect(complaints(value).join('\n')).toContain(message));
});

it('lets an edition state a part, and take away with null', () => {
  expect(
    complaints({
      id: 'ours',
      extends: 'standard',
      marking: null,
      brand: { colour: '#00563f' },
      frequencies: { 'child-in-need': { every: 4 }, other: null },
    }),
  ).toEqual([]);
});

it('explains every key of the first level, in the order in which they are described', () => {
  const properties = schema['properties'] as Record<string, { description?: string }>;
  expect(Object.keys(properties).sort()).toEqual(Object.keys(editionShape.shape).sort());
  for (const [key, { description }] of Object.entries(properties)) expect(description, key).toMatch(/\.$/);
});
