/** The one check of templates: structure, references, expressions and examples, joined with an edition. */
import { checkCopying } from '../rules/check-copying.ts';
import { checkFilePlans } from '../schemas/check-file-plans.ts';
import { checkReferences } from '../schemas/check-references.ts';
import { checkStructure } from '../schemas/check-structure.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Template } from '../schemas/template.ts';
import { applyEdition } from './apply-edition.ts';
import { checkCohorts } from './check-cohorts.ts';
import { checkExamples } from './check-examples.ts';

/** One thing that is wrong with a template file. */
export interface TemplateProblem {
  /** `src/schemas/templates/<id>.yaml` */
  file: string;
  /** What is wrong and how to mend it, beginning with the key. */
  message: string;
}

const checkJoined = (template: Template, edition: Edition): string[] => {
  try {
    return checkExamples(applyEdition(template, edition), edition.extends === undefined);
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .map((line) => line.replace(/^src\/schemas\/templates\/\S+: /, ''));
  }
};

/**
 * Everything that is wrong with the templates, as one edition asks them.
 * @param provisions ids of all provisions; left out, references to them are not checked
 */
export const checkTemplates = (
  templates: readonly Template[],
  edition: Edition,
  provisions?: ReadonlySet<string>,
): TemplateProblem[] =>
  templates.flatMap((template) => {
    const messages = [
      ...checkStructure(template),
      ...checkReferences(template, { templates, ...(provisions ? { provisions } : {}) }),
      ...checkCopying(template, templates),
      ...checkFilePlans(template),
      ...checkCohorts(template, edition),
      ...checkJoined(template, edition),
    ];
    return messages.map((message) => ({ file: `src/schemas/templates/${template.id}.yaml`, message }));
  });
