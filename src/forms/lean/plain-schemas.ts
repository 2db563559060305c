/**
 * Stands in for RJSF's work on schemas in the built site. `formSchema` has no reference, alternative, condition or
 * default, and the session fills in what a form starts with: so every schema is its own, and all answers stay as
 * they are. `plain-schemas.test.ts` compares this with RJSF on every template and example.
 */
import type { RJSFSchema } from '@rjsf/utils';

const resolvedByRjsf = [
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'dependencies',
  'additionalProperties',
  'patternProperties',
];

/** A class, so that one is never taken for another when props are compared. */
class PlainSchemas {
  private readonly validator: unknown;
  private readonly rootSchema: RJSFSchema;
  constructor(validator: unknown, rootSchema: RJSFSchema) {
    this.validator = validator;
    this.rootSchema = rootSchema;
  }
  getRootSchema() {
    return this.rootSchema;
  }
  getValidator() {
    return this.validator;
  }
  doesSchemaUtilsDiffer(validator: unknown, rootSchema: RJSFSchema) {
    return validator !== this.validator || rootSchema !== this.rootSchema;
  }
  /** The schema itself. @throws {Error} if RJSF would have had to resolve something in it */
  retrieveSchema(schema: RJSFSchema) {
    const found = resolvedByRjsf.find((key) => key in schema);
    if (found !== undefined)
      throw new Error(`A form's schema has '${found}', which src/forms/lean/plain-schemas.ts leaves out.`);
    return schema;
  }
  getDefaultFormState(_schema: RJSFSchema, answers: unknown) {
    return answers ?? {};
  }
  sanitizeDataForNewSchema(_next: RJSFSchema, _before: RJSFSchema, answers: unknown) {
    return answers;
  }
  /** Our frame asks the question, not this. */
  getDisplayLabel() {
    return true;
  }
  /** Asked of alternatives in a schema, which have become `options`. */
  isSelect() {
    return false;
  }
}

/** What RJSF's own gives, as far as its form and our fields ask. */
export const createPlainSchemas = (validator: unknown, rootSchema: RJSFSchema) =>
  new PlainSchemas(validator, rootSchema);
