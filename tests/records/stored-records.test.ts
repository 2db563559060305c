/**
 * Will an old file still open? Every file here was saved by some version of this product and is never edited. When a
 * template's version rises, its files of the old version stay, and files of the new one are added.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../src/records/create-record.ts';
import { parseRecord } from '../../src/records/parse-record.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { SavedRecord } from '../../src/schemas/record.ts';

const edition = loadEdition('standard');
const templates = new Map(loadTemplates().map((template) => [template.id, applyEdition(template, edition)]));
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

describe.each(files)('%s', (name) => {
  const text = readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
  const stored = JSON.parse(text) as SavedRecord;
  const opened = parseRecord(text, (id) => templates.get(id));

  it('opens, and nothing is set aside', () => {
    expect(opened).toMatchObject({ ok: true, setAside: [] });
  });
  it('keeps its envelope, and its answers where no migration touches them', () => {
    if (!opened.ok) throw new Error(opened.failure.kind);
    const { template, answers, ...envelope } = opened.value;
    const { template: storedTemplate, answers: storedAnswers, ...storedEnvelope } = stored;
    expect(envelope).toEqual(storedEnvelope);
    expect(template).toEqual({ id: storedTemplate.id, version: templates.get(storedTemplate.id)?.version });
    if (opened.migratedFrom === undefined) expect(answers).toEqual(storedAnswers);
  });
  it('is written again just as it was', () => {
    const template = templates.get(stored.template.id);
    if (!opened.ok || !template || opened.migratedFrom !== undefined) return expect(opened.ok).toBe(true);
    const again = createRecord({ ...opened.value, template, passedWarnings: stored.passedWarnings });
    expect(serializeRecord({ ...again, edition: stored.edition })).toBe(text);
  });
});

describe('the stored files', () => {
  it.each(
    [...templates.values()].flatMap(({ id, version }) =>
      Array.from({ length: version }, (_, step) => [id, step + 1]),
    ),
  )('hold both examples of %s version %i', (id, version) => {
    expect(files).toContain(`${id}.v${version}.worked.json`);
    expect(files).toContain(`${id}.v${version}.awkward.json`);
  });
});
