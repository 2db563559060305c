/** The errors that a form has to show, from the rules themselves and not from the page. */
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';
import { openTemplate } from '../rules/ask.ts';

/**
 * The messages of the errors, in order. A finder, a checklist or a list need not be completed, so what is left out is
 * no error there; its rules speak as soon as it is checked ("Enter the date the child was last discussed").
 */
export const errorsOf = (template: ResolvedTemplate, answers: Answers): string[] =>
  openTemplate(template.id)
    .check(answers)
    .filter(
      ({ severity, keyword }) =>
        severity === 'error' && (template.kind === 'record' || keyword !== 'required'),
    )
    .map(({ message }) => message);
