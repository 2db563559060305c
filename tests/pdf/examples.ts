/** The document of every example of every template, as the product makes it. */
import { buildBlank } from '../../src/documents/blank/build-blank.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand } from '../../src/editions/read-brand.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Answers } from '../../src/schemas/template.ts';

export interface ExampleDocument {
  name: string;
  model: DocumentModel;
  answers: Answers;
}

/** Two documents for each template: the worked example complete, the awkward one as a draft. */
export function exampleDocuments(): ExampleDocument[] {
  const edition = loadEdition('standard');
  const brand = readBrand(edition);
  return loadTemplates().flatMap((template) => {
    const resolved = applyEdition(template, edition);
    const logic = compileTemplateLogic(resolved);
    return (['worked', 'awkward'] as const).map((which) => {
      const answers = template.examples[which].data;
      const status = which === 'worked' ? 'complete' : 'draft';
      return {
        name: `${template.id}, ${which}`,
        model: buildDocument({ template: resolved, logic, answers, status, brand }),
        answers,
      };
    });
  });
}

/** The sheet of each template that is filled in by hand, or with fields to type into. */
export function blankDocuments(isFillable = false): ExampleDocument[] {
  const edition = loadEdition('standard');
  const brand = readBrand(edition);
  return loadTemplates().map((template) => {
    const resolved = applyEdition(template, edition);
    const model = buildBlank({
      template: resolved,
      logic: compileTemplateLogic(resolved),
      brand,
      isFillable,
    });
    return { name: `${template.id}, blank`, model, answers: {} };
  });
}

/** Names of people anywhere in the answers, as far as they are marked as such. */
export function peopleOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(peopleOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /^(name|childName|familyName)$/.test(key) && inner.trim() !== ''
      ? [inner]
      : peopleOf(inner),
  );
}
