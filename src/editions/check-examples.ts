import { checkAnswers } from '../rules/check-answers.ts';
import { compileTemplateLogic } from '../rules/template-logic.ts';
import { validateWithAjv } from '../rules/validate-with-ajv.ts';
import type { ResolvedTemplate } from '../schemas/template.ts';

/** Any day after those in the examples, so that a check gives the same result on every day. */
const EXAMPLES_DAY = '2026-11-21';

/**
 * What is wrong with the examples of a template: answers that do not have the right shape, errors, and warnings that
 * are expected and do not fire or fire and are not expected.
 * @param isStandard whether the examples were written for this edition; another may have shorter frequencies, so that
 * other warnings fire
 */
export const checkExamples = (template: ResolvedTemplate, isStandard: boolean): string[] => {
  const logic = compileTemplateLogic(template);
  const validate = validateWithAjv(template.schema);
  return Object.entries(template.examples).flatMap(([name, { data, expectedWarnings = [] }]) => {
    const schemaErrors = validate(data);
    const findings = checkAnswers(template, logic, data, { today: EXAMPLES_DAY, schemaErrors });
    const fired = [
      ...new Set(findings.filter(({ severity }) => severity === 'warning').map(({ rule = '' }) => rule)),
    ];
    const place = `examples.${name}`;
    return [
      ...schemaErrors.map(
        ({ instancePath, keyword, params }) =>
          `${place}.data${instancePath.replaceAll('/', '.')}: does not keep to ${keyword} ${JSON.stringify(params)}.`,
      ),
      ...findings
        .filter(({ severity }) => severity === 'error')
        .map(({ path, message }) => `${place}.data.${path}: an example has no errors, but: ${message}.`),
      ...(isStandard ? fired : [])
        .filter((rule) => !expectedWarnings.includes(rule))
        .map((rule) => `${place}.expectedWarnings: the rule ${rule} fires. Add it, or mend the example.`),
      ...(isStandard ? expectedWarnings : [])
        .filter((rule) => !fired.includes(rule))
        .map(
          (rule) =>
            `${place}.expectedWarnings: the rule ${rule} does not fire. Take it out, or mend the example.`,
        ),
    ];
  });
};
