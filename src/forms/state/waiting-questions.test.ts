import { describe, expect, it } from 'vitest';
import type { Rule, SchemaNode } from '../../schemas/template.ts';
import { findWaitingQuestions } from './waiting-questions.ts';

const text = (
  origin: 'source' | 'practice',
  more: Partial<NonNullable<SchemaNode['question']>> = {},
): SchemaNode => ({
  type: 'string',
  question: { type: 'text', origin, ...more },
});
const rule = (must: string): Rule => ({
  id: 'r',
  severity: 'error',
  questions: ['named'],
  must,
  message: 'Enter something',
});

describe('findWaitingQuestions', () => {
  it('lets only unneeded practice questions wait, in rows too', () => {
    const schema: SchemaNode = {
      type: 'object',
      required: ['needed'],
      properties: {
        paper: text('source'),
        needed: text('practice'),
        named: text('practice'),
        looked: text('practice'),
        quoted: text('practice'),
        depends: text('practice', { showWhen: "paper == 'x'" }),
        prefilled: text('practice', { prefillFrom: 'contract.paper' }),
        extra: text('practice'),
        counted: text('practice', { feeds: [{ to: 'audit.counts', how: 'x' }] }),
        handedOn: text('practice', { feeds: [{ to: 'other-form.question', how: 'x' }] }),
        carried: {
          type: 'array',
          question: {
            type: 'repeatingGroup',
            carriesFromPrevious: { from: 'rows', rule: 'x', copy: 'rows', fields: { who: 'what' } },
          },
          items: {
            type: 'object',
            properties: { what: text('source'), who: text('practice'), later: text('practice') },
          },
        },
        rows: {
          type: 'array',
          question: { type: 'repeatingGroup', origin: 'source' },
          items: { type: 'object', properties: { what: text('source'), aside: text('practice') } },
        },
      },
    };
    const waiting = findWaitingQuestions({ schema, rules: [rule("looked == 'quoted'")] });
    expect([...waiting].sort()).toEqual(['carried.later', 'counted', 'extra', 'quoted', 'rows.aside']);
  });

  it('keeps everything in sight where everything would wait', () => {
    const schema: SchemaNode = { type: 'object', properties: { a: text('practice'), b: text('practice') } };
    expect(findWaitingQuestions({ schema, rules: [] }).size).toBe(0);
  });
});
