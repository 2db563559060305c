import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { SchemaNode } from '../schemas/template.ts';
import { failureMessage } from './failure-message.ts';
import { limits } from './limits.ts';
import { parseRecord, type FindTemplate } from './parse-record.ts';
import type { RecordFailure } from './record-failure.ts';

const schema: SchemaNode = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    count: { type: 'number' },
    person: { type: 'object', properties: { name: { type: 'string' } } },
    rows: { type: 'array', items: { type: 'object', properties: { what: { type: 'string' } } } },
    tags: { type: 'array', items: { type: 'string' } },
  },
};
const find: FindTemplate = (id) => (id === 'form' ? { version: 1, schema } : undefined);
const record = (answers: unknown, over: Record<string, unknown> = {}) => ({
  format: 'safeguarding-supervision-record',
  formatVersion: 1,
  template: { id: 'form', version: 1 },
  edition: { id: 'standard', effectiveFrom: '2026-11-01' },
  status: 'draft',
  savedAt: '2026-11-21T10:30:00Z',
  answers,
  ...over,
});
const parse = (value: unknown) =>
  parseRecord(typeof value === 'string' ? value : JSON.stringify(value), find);
const kindOf = (value: unknown) => {
  const result = parse(value);
  return result.ok ? 'ok' : result.failure.kind;
};

describe('parseRecord', () => {
  it('opens a record, with a byte order mark or without', () => {
    const text = JSON.stringify(record({ name: 'Siân Ŵyn Łukasz', rows: [{ what: 'Ring' }] }));
    for (const source of [text, `\uFEFF${text}`]) {
      expect(parse(source)).toMatchObject({
        ok: true,
        value: { answers: { name: 'Siân Ŵyn Łukasz' } },
        setAside: [],
      });
    }
  });

  it('keeps every answer whose structure fits, and sets the others aside with their values', () => {
    const answers = {
      name: ['a list'],
      count: 'twelve',
      nickname: 'x',
      person: 'Worker',
      rows: [{ what: 'a', gone: 1 }, 'b'],
      tags: null,
    };
    expect(parse(record(answers))).toEqual({
      ok: true,
      value: record({ count: 'twelve', rows: [{ what: 'a' }] }),
      setAside: [
        { path: 'name', why: 'wrong-shape', value: ['a list'] },
        { path: 'nickname', why: 'unknown-question', value: 'x' },
        { path: 'person', why: 'wrong-shape', value: 'Worker' },
        { path: 'rows.0.gone', why: 'unknown-question', value: 1 },
        { path: 'rows.1', why: 'wrong-shape', value: 'b' },
      ],
    });
  });

  it('takes markup in every string as text', () => {
    const markup = '<img src=x onerror="alert(1)"></script><b>&amp;${x}';
    const result = parse(record({ name: markup, rows: [{ what: markup }], person: { name: markup } }));
    expect(result).toMatchObject({
      value: { answers: { name: markup, rows: [{ what: markup }], person: { name: markup } } },
    });
  });

  it('shows half surrogates and NUL as replacement characters', () => {
    const text = JSON.stringify(record({ name: 'A-B' })).replace('A-B', 'A\\ud800B\\u0000C');
    expect(parse(text)).toMatchObject({ value: { answers: { name: 'A\uFFFDB\uFFFDC' } } });
  });

  it('refuses what is not ours', () => {
    for (const text of [
      '',
      ' \n',
      'Dear all',
      '<html>',
      '[1]',
      'null',
      '{}',
      '{"format":"other"}',
      '{"a":',
    ]) {
      expect(kindOf(text)).toBe('not-ours');
    }
  });

  it('knows a damaged file of ours at every cut', () => {
    const text = JSON.stringify(record({ name: 'x'.repeat(50) }));
    for (let cut = 60; cut < text.length; cut++) expect(kindOf(text.slice(0, cut))).toBe('damaged');
    expect(kindOf(record('text'))).toBe('damaged');
    expect(kindOf(record({}, { status: 'finished' }))).toBe('damaged');
    expect(kindOf(record({}, { template: undefined }))).toBe('damaged');
    expect(kindOf(record({}, { formatVersion: '1' }))).toBe('damaged');
    expect(kindOf(record({}, { surprise: 1 }))).toBe('damaged');
  });

  it('knows newer and unknown ones', () => {
    expect(parse(record({}, { formatVersion: 2, template: 'changed' }))).toMatchObject({
      failure: { kind: 'newer-version', of: 'file', version: 2, known: 1 },
    });
    expect(parse(record({}, { template: { id: 'form', version: 7 } }))).toMatchObject({
      failure: { kind: 'newer-version', of: 'template', templateId: 'form', version: 7, known: 1 },
    });
    expect(parse(record({}, { template: { id: 'other', version: 1 } }))).toMatchObject({
      failure: { kind: 'unknown-template', templateId: 'other', version: 1 },
    });
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'refuses the key %s wherever it stands and however it is written',
    (key) => {
      const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
      const disguised = [...key].map(escaped).join('');
      for (const written of [key, disguised, escaped(key.charAt(0)) + key.slice(1)]) {
        expect(kindOf(`{"format":"safeguarding-supervision-record","${written}" : {"polluted":true}}`)).toBe(
          'hostile',
        );
        expect(
          kindOf(JSON.stringify(record({ rows: [{ what: 'KEY' }] })).replace('"what"', `"${written}"\n`)),
        ).toBe('hostile');
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('takes such words as text', () => {
    expect(kindOf(record({ name: '__proto__', tags: ['constructor', 'prototype'] }))).toBe('ok');
  });

  it('refuses 100,000-deep nesting, lists and objects, at once', () => {
    const deep = 100_000;
    expect(kindOf('['.repeat(deep) + ']'.repeat(deep))).toBe('too-deep');
    expect(kindOf('{"a":'.repeat(deep) + '1' + '}'.repeat(deep))).toBe('too-deep');
    const bracket = JSON.stringify(record({ name: '['.repeat(deep) + '{"'.repeat(100) }));
    expect(kindOf(bracket)).toBe('ok');
  });

  it('takes many rows side by side', () => {
    expect(kindOf(record({ rows: Array.from({ length: 500 }, () => ({ what: 'x' })) }))).toBe('ok');
  });

  it('refuses 200 MB of text, and too many entries, without parsing them', () => {
    expect(kindOf(' '.repeat(200 * 1024 * 1024))).toBe('too-large');
    expect(kindOf('{' + ' '.repeat(200 * 1024 * 1024) + '}')).toBe('too-large');
    expect(kindOf(`[${'1,'.repeat(limits.entries * 2 + 1)}1]`)).toBe('too-large');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((json) => JSON.stringify(record(JSON.parse(json)))),
        ),
        (text) => {
          expect(parse(text)).toHaveProperty('ok');
        },
      ),
    );
  });

  it('migrates step by step, and says from where', () => {
    const migrations = [
      {
        to: 2,
        about: 'called otherwise',
        migrate: ({ old, ...rest }: Record<string, unknown>) => ({ ...rest, name: old }),
      },
      {
        to: 3,
        about: 'in capitals',
        migrate: (answers: Record<string, unknown>) => ({
          ...answers,
          name: String(answers['name']).toUpperCase(),
        }),
      },
    ];
    const open = (version: number, answers: unknown) =>
      parseRecord(JSON.stringify(record(answers, { template: { id: 'form', version } })), () => ({
        version: 3,
        schema,
        migrations,
      }));
    expect(open(1, { old: 'a' })).toMatchObject({
      ok: true,
      migratedFrom: 1,
      value: { template: { version: 3 }, answers: { name: 'A' } },
    });
    expect(open(2, { name: 'b' })).toMatchObject({ migratedFrom: 2, value: { answers: { name: 'B' } } });
    expect(open(3, { name: 'c' })).not.toHaveProperty('migratedFrom');
    expect(open(1, {}).ok).toBe(true);
  });
});

describe('failureMessage', () => {
  const failures: RecordFailure[] = [
    ...(['text', 'json', 'pdf', 'empty', 'binary'] as const).map((found) => ({
      kind: 'not-ours' as const,
      found,
    })),
    ...(['too-large', 'too-deep', 'hostile', 'wrong-encoding', 'encrypted', 'final-copy'] as const).map(
      (kind) => ({ kind }),
    ),
    { kind: 'damaged', where: 'json' },
    { kind: 'newer-version', of: 'file', version: 2, known: 1 },
    { kind: 'newer-version', of: 'template', version: 7, known: 1 },
    { kind: 'unknown-template', templateId: 'other', version: 1 },
  ];
  it('has own words for every kind and says what to do next', () => {
    const messages = failures.map(failureMessage);
    expect(new Set(messages.map(({ text }) => text)).size).toBe(failures.length - 1); // too-deep and hostile are one to a person
    for (const { title, text } of messages) {
      expect(`${title} ${text}`).not.toMatch(/please|sorry|invalid|oops|undefined/i);
      expect(text).toMatch(/Choose|choose|Check|Ask|Open|Save/);
    }
  });
});
