/**
 * RJSF wants a validator and asks it only about alternatives in a schema (`oneOf`, `if`), which `formSchema` never
 * has. Validity is checked by the precompiled validator of the template through `checkAnswers`.
 */
import type { ValidatorType } from '@rjsf/utils';

export const silentValidator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({ errors: [] }),
};
