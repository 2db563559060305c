/** The one check of templates: structure, references, expressions and examples, joined with an edition. */
import { checkCopying } from '../rules/check-copying.ts';
import { checkFilePlans } from '../schemas/check-file-plans.ts';
import { checkReferences } from '../schemas/check-references.ts';
import { checkStructure } from '../schemas/check-structure.ts';
import { fileOfTemplate } from '../schemas/file-of-template.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Template } from '../schemas/template.ts';
import { applyEdition } from './apply-edition.ts';
import { checkCohorts } from './check-cohorts.ts';
import { checkExamples } from './check-examples.ts';
import { placeInOverlay } from './templates/place-in-overlay.ts';

/** One thing that is wrong with a template file. */
export interface TemplateProblem {
  /** `src/schemas/templates/<id>.yaml`, or the file of an edition. */
  file: string;
  /** What is wrong and how to mend it, beginning with the key. */
  message: string;
}

/** Whether the examples were written for this edition: those of ours for the one that extends nothing. */
const isWrittenFor = ({ overlay }: Template, { id, extends: below }: Edition): boolean =>
  overlay?.kind === 'own' ? overlay.file.startsWith(`editions/${id}/`) : below === undefined;

const checkJoined = (template: Template, edition: Edition): string[] => {
  try {
    return checkExamples(applyEdition(template, edition), isWrittenFor(template, edition));
  } catch (error) {
    const own = `${fileOfTemplate(template)}: `;
    return (error as Error).message
      .split('\n')
      .map((line) => (line.startsWith(own) ? line.slice(own.length) : line));
  }
};

/**
 * Everything that is wrong with the templates, as one edition asks them.
 * @param provisions ids of all provisions; left out, references to them are not checked
 * @param all what the templates may point at: every template there is
 */
export const checkTemplates = (
  templates: readonly Template[],
  edition: Edition,
  provisions?: ReadonlySet<string>,
  all: readonly Template[] = templates,
): TemplateProblem[] =>
  templates.flatMap((template) => {
    const messages = [
      ...checkStructure(template),
      ...checkReferences(template, { templates: all, ...(provisions ? { provisions } : {}) }),
      ...checkCopying(template, all),
      ...checkFilePlans(template),
      ...checkCohorts(template, edition),
      ...checkJoined(template, edition),
    ];
    return messages.map((message) => placeInOverlay(message, template));
  });
