/** Validates with ajv at run time. Node only: ajv compiles with eval, which the site's policy forbids in a page. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Answers, SchemaNode } from '../schemas/template.ts';
import { localDateTimePattern } from './local-date-time.ts';
import type { SchemaError } from './standard-messages.ts';

/**
 * A validator of answers for one schema. The errors are those that the precompiled validators give in the browser.
 */
export const validateWithAjv = (schema: SchemaNode): ((answers: Answers) => SchemaError[]) => {
  const ajv = new Ajv({ allErrors: true, strict: false, multipleOfPrecision: 8 });
  // Both packages are CommonJS with a default export that Node and bundlers see differently.
  (addFormats as unknown as (target: Ajv) => void)(ajv);
  ajv.addFormat('local-date-time', localDateTimePattern);
  ajv.addVocabulary(['question']);
  const validate = ajv.compile(schema);
  return (answers) =>
    validate(answers)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
          instancePath,
          keyword,
          params: params as Record<string, unknown>,
        }));
};
