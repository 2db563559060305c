/** Random answers for property tests, made from a schema alone: any template, any question. */
import fc from 'fast-check';
import type { Answers, SchemaNode } from '../../src/schemas/template.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'Siân Ŵyn Łukasz',
    'المشرفة س',
    'কর্মী ঘ',
    'first line\n\nthird line',
    '<b>&amp;</b>',
    '  spaces  ',
    'x'.repeat(300),
  ),
);
const date = fc.oneof(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('2025--31', '-02-', '2025-02-31', '25-mar-3', 'tomorrow'),
);

function arbitrary(node: SchemaNode): fc.Arbitrary<unknown> {
  if (node.properties) return arbitraryObject(node);
  if (node.type === 'array') return fc.array(arbitrary(node.items ?? {}), { maxLength: 3 });
  if (node.oneOf) {
    const known = fc.constantFrom(...node.oneOf.map((option) => option.const));
    // An option of an older version, which the template no longer has.
    return node.type === 'string'
      ? fc.oneof({ weight: 5, arbitrary: known }, fc.constant('formerOption'))
      : known;
  }
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'number' || node.type === 'integer') return fc.integer({ min: 0, max: 500 });
  if (node.question?.type === 'date' || node.format === 'date') return date;
  return words;
}

function arbitraryObject(node: SchemaNode): fc.Arbitrary<Answers> {
  const properties = Object.entries(node.properties ?? {}).filter(
    ([, child]) => child.question?.type !== 'staticText',
  );
  return fc.record(Object.fromEntries(properties.map(([key, child]) => [key, arbitrary(child)])), {
    requiredKeys: [],
  });
}

export const arbitraryAnswers = (schema: SchemaNode): fc.Arbitrary<Answers> => arbitraryObject(schema);
