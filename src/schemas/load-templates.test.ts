import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getTemplate, loadTemplates } from './load-templates.ts';
import { findNode } from './walk-schema.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  for (const room of ['parts', 'templates'])
    cpSync(join('src/schemas', room), join(folder, room), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const change = (name: string, from: string | RegExp, to: string) => {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
};
const messageOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
};

describe('loadTemplates', () => {
  it('puts parts in, lets a template override them, and gives rows the origin of their group', () => {
    const { schema } = getTemplate('session-record');
    expect(JSON.stringify(schema)).not.toContain('$ref');
    expect(findNode(schema, 'supervisionDate')).toMatchObject({
      type: 'string',
      format: 'date',
      title: 'Supervision Date',
      question: { type: 'date', errorName: 'Date of supervision', origin: 'source', startsAs: 'today' },
    });
    expect(findNode(schema, 'families.children.school')?.question?.origin).toBe('practice');
    expect(findNode(schema, 'agendaItems.topic')?.question?.origin).toBe('source');
    expect(findNode(schema, 'agendaItems.notes')?.question?.origin).toBe('practice');
  });

  it('sees an edit, and hands out copies', () => {
    const [first] = loadTemplates(folder);
    if (first) first.title = 'Changed in memory';
    expect(loadTemplates(folder)[0]?.title).not.toBe('Changed in memory');
    change('templates/evaluation.yaml', 'title: Supervision evaluation tool', 'title: How was it, then?');
    expect(getTemplate('evaluation', folder).title).toBe('How was it, then?');
  });

  it('names the nearest part', () => {
    change('templates/evaluation.yaml', '$ref: parts/statement-list', '$ref: parts/statment-list');
    expect(messageOf(() => loadTemplates(folder))).toMatch(
      /evaluation\.yaml: schema\.properties\.evaluationStatements\.\$ref: unknown part 'parts\/statment-list'\. Did you mean 'parts\/statement-list'\?$/,
    );
  });

  it('refuses parts that refer to each other in a circle', () => {
    change('parts/text.yaml', 'type: string', '$ref: parts/long-text');
    change('parts/long-text.yaml', 'type: string', '$ref: parts/text');
    expect(messageOf(() => loadTemplates(folder))).toContain('refer to each other in a circle');
  });

  it('names a misspelt key, also deep inside a question', () => {
    change('templates/evaluation.yaml', 'maxLength: 150', 'maxLenght: 150');
    expect(messageOf(() => loadTemplates(folder))).toMatch(
      /schema\.properties\.completedBy: unknown key 'maxLenght'\. Did you mean 'maxLength'\?/,
    );
  });

  it('names a missing key and a wrong value', () => {
    change('templates/evaluation.yaml', 'status: transcribed', 'status: transcibed');
    change('templates/evaluation.yaml', 'opens: one-page\n', '');
    expect(messageOf(() => loadTemplates(folder)).split('\n')).toEqual([
      expect.stringContaining(
        "source.status: write one of: transcribed, designed, own. Did you mean 'transcribed'?",
      ),
      expect.stringContaining('opens: write one of: task-list, one-page.'),
    ]);
  });

  it('refuses YAML that is not well formed and an id that is not the file name', () => {
    change('templates/evaluation.yaml', 'id: evaluation', 'id: evaluations');
    expect(messageOf(() => loadTemplates(folder))).toContain("id: 'evaluations' is not the name of the file");
    change('templates/evaluation.yaml', 'version: 1', 'version: [1');
    expect(messageOf(() => loadTemplates(folder))).toMatch(/evaluation\.yaml: .* at line \d+/s);
  });

  it('names the nearest template', () => {
    expect(messageOf(() => getTemplate('sesion-record'))).toContain(
      "Unknown template 'sesion-record'. Did you mean 'session-record'?",
    );
  });
});
