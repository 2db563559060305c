import { expect, test } from 'vitest';
import { promptsAsOptions } from './prompts-as-options.ts';
import type { SchemaNode } from './template.ts';

const schema = (source: string): SchemaNode => ({
  type: 'object',
  properties: {
    notes: {
      type: 'string',
      question: { type: 'longText', prompts: [{ id: 'first', text: 'What came first?' }] },
    },
    answers: {
      type: 'array',
      items: {
        type: 'object',
        properties: { prompt: { type: 'string', question: { type: 'select', optionsFromPrompts: source } } },
      },
    },
  },
});

test('the prompts of a question are the options of another, also in rows', () => {
  const answers = promptsAsOptions(schema('notes'), 'a.yaml').properties?.['answers'];
  expect(answers?.items?.properties?.['prompt']?.oneOf).toEqual([
    { const: 'first', title: 'What came first?' },
  ]);
});

test('a name without prompts is refused with the nearest that has some', () => {
  expect(() => promptsAsOptions(schema('nots'), 'a.yaml')).toThrow(
    "a.yaml: schema.answers.prompt.question.optionsFromPrompts: 'nots' has no prompts. Did you mean 'notes'?",
  );
});
