/** Every published template with its examples, as the standard edition asks it. New templates are tested unlisted. */
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';
import { createRecord } from '../../src/records/create-record.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';

const edition = loadEdition('standard');
export const templates: ResolvedTemplate[] = loadEditionTemplates(edition).map((template) =>
  applyEdition(template, edition),
);

export interface ExampleCase {
  template: ResolvedTemplate;
  name: 'worked' | 'awkward';
  answers: Answers;
}

export const examples: ExampleCase[] = templates.flatMap((template) =>
  (['worked', 'awkward'] as const).map((name) => ({ template, name, answers: template.examples[name].data })),
);

/** @throws {Error} if there is no such template. */
export function getResolved(id: string): ResolvedTemplate {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Error(`There is no template '${id}'`);
  return found;
}

/** The text of a saved file with these answers. */
export const savedFile = (template: ResolvedTemplate, answers: Answers): string =>
  serializeRecord(createRecord({ template, answers, status: 'draft', savedAt: '2026-11-21T09:00:00Z' }));

/** Every text in the answers. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
