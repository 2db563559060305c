import { checkExpressions } from '../rules/check-expressions.ts';
import type { Edition } from '../schemas/edition.ts';
import { fileOfTemplate } from '../schemas/file-of-template.ts';
import type { ResolvedTemplate, Template } from '../schemas/template.ts';
import { applyLocalOptions } from './apply-local-options.ts';
import { applyLocalSettings } from './apply-local-settings.ts';
import { caseSystemsFor } from './case-systems.ts';
import { deriveUiSchema } from './derive-ui-schema.ts';
import { putWords } from './put-words.ts';
import { startFromEdition } from './start-from-edition.ts';

/**
 * A template as one agency asks it: the edition's words and frequencies put in, its labels and hints, questions it
 * does not ask left out, the uiSchema derived. Plain JSON that a page can hand on.
 * @throws {Error} that names file and key: for a word, frequency or question that is not there, for a required
 * question that the edition hides, and for a rule or condition that does not fit the questions.
 */
export const applyEdition = (template: Template, edition: Edition): ResolvedTemplate => {
  const worded = applyLocalOptions(putWords(template, edition), edition);
  const problems = checkExpressions(worded);
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => `${fileOfTemplate(template)}: ${problem}`).join('\n'));
  }
  const { overlay: _, ...resolved } = startFromEdition(applyLocalSettings(worded, edition), edition);
  const { id, title, agency, effectiveFrom, marking, locale } = edition;
  const caseSystems = caseSystemsFor(resolved, edition);
  return {
    ...resolved,
    uiSchema: deriveUiSchema(resolved),
    ...(caseSystems.length > 0 ? { caseSystems } : {}),
    edition: { id, title, agency, effectiveFrom, locale, ...(marking === undefined ? {} : { marking }) },
  };
};

/** The ids of the templates that an edition publishes, of those that there are. */
export const publishedTemplates = (edition: Edition, ids: readonly string[]): string[] =>
  edition.templates === 'all'
    ? [...ids]
    : edition.templates.map((local) => local.id).filter((id) => ids.includes(id));
