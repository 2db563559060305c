/** Asks the rules of a template about answers, as the form does: one call. */
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { checkAnswers, type Finding } from '../../src/rules/check-answers.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { validateWithAjv } from '../../src/rules/validate-with-ajv.ts';
import { getTemplate } from '../../src/schemas/load-templates.ts';
import type { Answers } from '../../src/schemas/template.ts';

export const TODAY = '2026-11-21';
/** Answers that a test reaches into and spoils: their shape is just what is at stake. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type LooseAnswers = Record<string, any>;
export type Change = (answers: LooseAnswers) => unknown;

/** A template in the standard edition with its logic, and a way to ask it about a changed worked example. */
export const openTemplate = (id: string) => {
  const template = applyEdition(getTemplate(id), loadEdition('standard'));
  const logic = compileTemplateLogic(template);
  const validate = validateWithAjv(template.schema);
  const check = (answers: Answers): Finding[] =>
    checkAnswers(template, logic, answers, { today: TODAY, schemaErrors: validate(answers) });
  const worked = (change: Change = () => undefined): LooseAnswers => {
    const answers = structuredClone(template.examples.worked.data);
    change(answers);
    return answers;
  };
  return { template, logic, validate, check, worked, after: (change: Change) => check(worked(change)) };
};
