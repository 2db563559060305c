import { describe, expect, it } from 'vitest';
import type { SchemaNode } from '../../schemas/template.ts';
import { readClock, startingAnswers } from './starting-answers.ts';

const schema: SchemaNode = {
  type: 'object',
  properties: {
    held: { type: 'string', question: { type: 'date', startsAs: 'today' } },
    begun: { type: 'string', question: { type: 'dateTime', startsAs: 'now' } },
    format: { type: 'string', default: 'oneToOne', question: { type: 'radio' } },
    topics: {
      type: 'array',
      items: { oneOf: [{ const: 'a', title: 'A' }] },
      question: { type: 'checkboxes', startsAs: 'all-ticked' },
    },
    notes: { type: 'string', question: { type: 'longText' } },
    person: { type: 'object', properties: { name: { type: 'string' } }, question: { type: 'person' } },
  },
};

describe('startingAnswers', () => {
  it('gives literals, today, now and everything ticked', () => {
    expect(startingAnswers(schema, { today: '2026-11-21', now: '2026-11-21T09:05' })).toEqual({
      held: '2026-11-21',
      begun: '2026-11-21T09:05',
      format: 'oneToOne',
      topics: ['a'],
    });
  });

  it('leaves dates out without a clock', () => {
    expect(startingAnswers(schema)).toEqual({ format: 'oneToOne', topics: ['a'] });
  });
});

describe('readClock', () => {
  it('speaks local time', () => {
    expect(readClock(new Date(2025, 2, 3, 4, 5))).toEqual({ today: '2025-03-03', now: '2025-03-03T04:05' });
  });
});
