/** A template with as many questions as wanted, in the mix of a real record, for measuring the form. */
import type { Question } from '../../src/schemas/question.ts';
import { templateShape, type SchemaNode, type Template } from '../../src/schemas/template.ts';

/** The sizes of form that are measured. */
export const questionCounts = [20, 60, 200, 600];

type Kind = 'text' | 'longText' | 'date' | 'radio' | 'number';
/** Of ten questions: five lines, two boxes, a date, a choice and a number. */
const mix: Kind[] = [
  'text',
  'longText',
  'text',
  'date',
  'text',
  'radio',
  'text',
  'longText',
  'number',
  'text',
];
const perSection = 10;

function makeNode(kind: Kind, index: number): SchemaNode {
  const question: Question = {
    type: kind,
    origin: 'source',
    errorName: `Answer ${index}`,
    // One question in twenty waits for another, as in a real record.
    ...(index % 20 === 19 ? { showWhen: `q${index - 14} != 'no'` } : {}),
  };
  const common = { title: `Question ${index}`, description: `What question ${index} is about.`, question };
  if (kind === 'radio') {
    return {
      ...common,
      type: 'string',
      oneOf: [
        { const: 'yes', title: 'Yes' },
        { const: 'no', title: 'No' },
      ],
    };
  }
  if (kind === 'date') return { ...common, type: 'string', format: 'date' };
  if (kind === 'number') return { ...common, type: 'number', minimum: 0, maximum: 1000 };
  return { ...common, type: 'string', maxLength: kind === 'text' ? 200 : 10_000 };
}

/** @param count number of questions; multiples of ten keep the mix exact. */
export function generateTemplate(count: number): Template {
  const names = Array.from({ length: count }, (_, index) => `q${index}`);
  const sections = Array.from({ length: Math.ceil(count / perSection) }, (_, index) => ({
    id: `section${index}`,
    title: `Section ${index + 1}`,
    questions: names.slice(index * perSection, (index + 1) * perSection),
  }));
  return templateShape.parse({
    id: `bench-${count}`,
    version: 1,
    title: `Form with ${count} questions`,
    source: { id: 'bench', document: 'None', appendix: 'None', status: 'designed' },
    purpose: 'Measuring.',
    completedBy: 'A machine',
    when: 'When measured',
    keptWhere: 'Nowhere',
    retention: 'None',
    privacy: { childData: false, staffData: false },
    length: { pages: 1, blankPages: 1 },
    opens: 'one-page',
    provisions: [],
    relations: [],
    sections,
    schema: {
      type: 'object',
      additionalProperties: false,
      required: names.filter((_, index) => index % 10 === 0),
      properties: Object.fromEntries(
        names.map((name, index) => [name, makeNode(mix[index % mix.length] ?? 'text', index)]),
      ),
    },
    // A rule for every ten questions: a number and a date that have to go together.
    rules: sections.map((_, index) => ({
      id: `together${index}`,
      severity: 'warning',
      questions: [`q${index * perSection + 8}`, `q${index * perSection + 3}`],
      must: `!filled(q${index * perSection + 8}) || filled(q${index * perSection + 3})`,
      message: 'Enter the date as well',
    })),
    print: {
      orientation: 'portrait',
      blocks: sections.map(({ id, questions }) => ({ kind: 'fields', section: id, questions })),
    },
    sourceMap: {},
    examples: { worked: { description: 'None', data: {} }, awkward: { description: 'None', data: {} } },
  });
}
