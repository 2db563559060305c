/** The comparison of templates with their specifications sees what is missing, added and said otherwise. */
import { expect, it } from 'vitest';
import { itemsOfSpecification, itemsOfTemplate } from '../../scripts/compare-specifications/count-items.ts';
import { explain, findDifferences } from '../../scripts/compare-specifications/find-differences.ts';
import type { Specification } from '../../scripts/compare-specifications/read-specifications.ts';
import type { ResolvedTemplate } from '../../src/schemas/template.ts';

const specification: Specification = {
  id: 'x',
  sections: [
    {
      id: 'all',
      fields: [
        { id: 'name', type: 'text', label: 'Name', required: true, required_error: 'Enter the name' },
        {
          id: 'why',
          type: 'longText',
          label: 'Why',
          prompts: ['What helped?'],
          conditional: { show_when: "a == 'b' and c" },
        },
      ],
    },
  ],
  validation: [{ id: 'told', severity: 'error', fields: ['why'], must: 'filled(why)', message: 'Enter why' }],
  worked_example: { data: { name: 'Worker A' } },
  edge_example: { data: { name: 'Worker Ż' } },
};
const template = {
  schema: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', title: 'Name', question: { type: 'text', requiredError: 'Enter the name' } },
      why: {
        type: 'string',
        title: 'Why',
        question: {
          type: 'longText',
          prompts: [{ id: 'p', text: 'What helped?' }],
          showWhen: 'a == "b" && c',
        },
      },
    },
  },
  rules: [{ id: 'told', severity: 'error', questions: ['why'], must: 'filled(why)', message: 'Enter why' }],
  examples: {
    worked: { description: '', data: { name: 'Worker A' } },
    awkward: { description: '', data: { name: 'Worker Ż' } },
  },
} as unknown as ResolvedTemplate;
const specified = itemsOfSpecification(specification);

it('finds nothing where both say the same, in the signs of each', () => {
  expect(findDifferences(specified, itemsOfTemplate(template))).toEqual([]);
});

it('finds a prompt that is missing, a question that was added, a rule with other words and a changed answer', () => {
  const changed = structuredClone(template);
  changed.schema.properties!['why']!.question!.prompts = [];
  changed.schema.properties!['more'] = { type: 'string', title: 'More', question: { type: 'text' } };
  changed.rules[0]!.message = 'Say why';
  changed.examples.worked.data['name'] = 'Worker B';
  const found = findDifferences(specified, itemsOfTemplate(changed));
  expect(found.map(({ kind, id, what }) => `${kind} ${id} ${what}`)).toEqual([
    'question more added',
    'prompt why: What helped? missing',
    'message rules.told reworded',
    'limit more.type added',
    'example worked.name reworded',
  ]);
  const entry = {
    templates: ['x'],
    kind: 'question',
    what: ['added'],
    ids: 'mo.*',
    why: 'It was needed.',
  } as const;
  const explanations = [{ ...entry, templates: ['x'], what: ['added' as const] }];
  expect(found.map((difference) => explain('x', difference, explanations)?.why)).toEqual([
    'It was needed.',
    ...Array<undefined>(4).fill(undefined),
  ]);
  expect(explain('y', found[0]!, explanations)).toBeUndefined();
});
