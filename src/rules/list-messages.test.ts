import { describe, expect, it } from 'vitest';
import { activeEdition } from '../editions/active.ts';
import { applyEdition } from '../editions/apply-edition.ts';
import { loadTemplates } from '../schemas/load-templates.ts';
import type { Answers, SchemaNode } from '../schemas/template.ts';
import { checkAnswers } from './check-answers.ts';
import { listMessages } from './list-messages.ts';
import { compileTemplateLogic } from './template-logic.ts';
import { validateWithAjv } from './validate-with-ajv.ts';

const templates = loadTemplates().map((template) => applyEdition(template, activeEdition()));

/** Answers with one empty row in each group, and a text that is far too long or no date in each box. */
const bad = (schema: SchemaNode): Answers =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([id, node]): [string, unknown][] => {
      if (node.items?.properties) return [[id, [bad(node.items)]]];
      if (node.properties) return [[id, bad(node)]];
      if (node.format === 'date') return [[id, '2026-02-31']];
      if (node.type === 'number' || node.type === 'integer') return [[id, -1e9]];
      if (node.type === 'string' && !node.oneOf && node.maxLength)
        return [[id, 'x'.repeat(node.maxLength + 1)]];
      return [];
    }),
  );
const rows = (schema: SchemaNode): Answers =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([id, node]): [string, unknown][] =>
      node.items?.properties ? [[id, [rows(node.items)]]] : [],
    ),
  );

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_id, template) => {
  const messages = listMessages(template).flatMap((section) => section.messages);

  it('lists every rule once', () => {
    const listed = messages.flatMap(({ rule, message, severity }) =>
      rule ? [{ rule, message, severity }] : [],
    );
    const rules = template.rules.map(({ id, message, severity }) => ({ rule: id, message, severity }));
    expect(new Set(listed)).toEqual(new Set(rules));
    expect(listed).toHaveLength(rules.length);
  });

  it('lists what the check says of empty and of wrong answers', () => {
    const logic = compileTemplateLogic(template);
    const validate = validateWithAjv(template.schema);
    const known = new Set(messages.map(({ message }) => message));
    for (const answers of [{}, rows(template.schema), bad(template.schema)]) {
      const schemaErrors = validate(answers);
      for (const { message } of checkAnswers(template, logic, answers, {
        today: '2026-11-21',
        schemaErrors,
      })) {
        expect(known).toContain(message);
      }
    }
  });
});

it('says when a message is given, why, and which expression decides', () => {
  const schema: SchemaNode = {
    required: ['held'],
    properties: {
      held: {
        title: 'Held on',
        question: { type: 'text', requiredError: 'Enter the day', requiredBecause: 'It is the key.' },
      },
      late: {
        title: 'Why late',
        question: { type: 'text', requireWhen: 'filled(held)', requireError: 'Enter why' },
      },
    },
  };
  const rule = {
    id: 'same',
    severity: 'warning' as const,
    questions: ['late'],
    must: 'late != held',
    message: 'Look',
  };
  const [section] = listMessages({
    schema,
    rules: [rule],
    sections: [{ id: 'one', title: 'One', questions: ['held', 'late'] }],
  });
  expect(section?.messages).toMatchObject([
    { message: 'Enter the day', kind: 'missing', when: 'It is left empty.', because: 'It is the key.' },
    {
      message: 'Enter why',
      when: 'It is left empty while ‘Held on’ is filled in.',
      expressions: ['filled(held)'],
    },
    {
      message: 'Look',
      severity: 'warning',
      rule: 'same',
      questions: ['Why late'],
      when: 'This does not hold: ‘Why late’ is not ‘Held on’.',
    },
  ]);
});
