/** For tests of what comes over: every template of the standard edition, and records of it. */
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { createRecord } from '../../src/records/create-record.ts';
import { validateWithAjv } from '../../src/rules/validate-with-ajv.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';

const edition = loadEdition('standard');
export const templates = loadTemplates().map((template) => applyEdition(template, edition));
export const get = (id: string): ResolvedTemplate => templates.find((template) => template.id === id)!;
export const today = '2026-03-02';
export const saved = (template: ResolvedTemplate, answers: Answers) =>
  createRecord({ template, answers, status: 'complete', savedAt: '2026-03-01T10:00:00Z' });

/** Answers whose shape does not fit, beside what is simply not answered yet. */
export function misfits(template: ResolvedTemplate, answers: Answers): string[] {
  const kinds = ['type', 'enum', 'const', 'oneOf', 'additionalProperties', 'format'];
  return validateWithAjv(template.schema)(answers)
    .filter(({ keyword }) => kinds.includes(keyword))
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
