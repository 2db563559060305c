import { expect, it } from 'vitest';
import type { ResolvedTemplate } from '../schemas/template.ts';
import { createRecord } from './create-record.ts';
import { recordFileName } from './record-file-name.ts';
import { serializeRecord } from './serialize-record.ts';

const template = {
  id: 'child-form',
  version: 2,
  edition: { id: 'standard', title: 'T', agency: 'A', effectiveFrom: '2026-11-01', locale: 'en-GB' },
  sections: [{ id: 'one', title: 'One', questions: ['dateOfBirth', 'heldOn', 'name'] }],
  schema: {
    type: 'object',
    required: ['dateOfBirth'],
    properties: {
      dateOfBirth: { type: 'string', question: { type: 'date', sensitive: true } },
      heldOn: { type: 'string', question: { type: 'date', startsAs: 'today' } },
      name: { type: 'string', question: { type: 'text' } },
    },
  },
} satisfies Partial<ResolvedTemplate>;

it('names a file by template and date, never by a sensitive date or a person', () => {
  const answers = { dateOfBirth: '2014-07-15', heldOn: '2025-09-11', name: 'Siân' };
  expect(recordFileName(template, answers, 'pdf')).toBe('child-form-2025-09-11.pdf');
  expect(recordFileName(template, { ...answers, heldOn: '2025-09-' }, '.json')).toBe('child-form.json');
  expect(recordFileName(template, { ...answers, heldOn: '2025-02-30' }, 'json')).toBe('child-form.json');
  expect(recordFileName(template, { ...answers, heldOn: '../../x' }, 'json')).toBe('child-form.json');
});

it('saves the same text in whatever order the answers were typed', () => {
  const create = (answers: Record<string, unknown>) =>
    serializeRecord(
      createRecord({ template, answers, status: 'draft', savedAt: '2026-11-21T10:30:00.999Z' }),
    );
  expect(create({ name: 'A', heldOn: '2025-09-11' })).toBe(
    create({ heldOn: '2025-09-11', name: 'A', dateOfBirth: undefined }),
  );
  expect(create({})).toContain('"savedAt": "2026-11-21T10:30:00Z"');
  expect(() => create({})).not.toThrow();
  expect(() => createRecord({ template, answers: {}, status: 'draft', savedAt: 'yesterday' })).toThrow(
    /Give a Date or ISO 8601/,
  );
});
