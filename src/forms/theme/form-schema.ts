/**
 * The schema that RJSF walks. Validity is asked of the precompiled validator and `checkAnswers`, so RJSF only gets
 * what is needed to show questions: options move out of `oneOf` (RJSF would try each one against a validator at
 * every change), and defaults and limits that RJSF would apply by itself are left to the form.
 */
import type { RJSFSchema } from '@rjsf/utils';
import type { SchemaNode } from '../../schemas/template.ts';

export type Option = NonNullable<SchemaNode['oneOf']>[number];

/** A node as the theme sees it. */
export interface ShownNode {
  type?: SchemaNode['type'];
  title?: string;
  description?: string;
  question?: SchemaNode['question'];
  options?: Option[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  required?: string[];
  readOnly?: boolean;
  properties?: Record<string, ShownNode>;
  items?: ShownNode;
}

export function formSchema(node: SchemaNode): ShownNode {
  const { type, title, description, question, format, pattern } = node;
  const { maxLength, minItems, maxItems, minimum, maximum, required } = node;
  const shown: ShownNode = { type: type ?? 'string' };
  if (title !== undefined) shown.title = title;
  if (description !== undefined) shown.description = description;
  if (question !== undefined) shown.question = question;
  if (format !== undefined) shown.format = format;
  if (pattern !== undefined) shown.pattern = pattern;
  if (maxLength !== undefined) shown.maxLength = maxLength;
  if (minItems !== undefined) shown.minItems = minItems;
  if (maxItems !== undefined) shown.maxItems = maxItems;
  if (minimum !== undefined) shown.minimum = minimum;
  if (maximum !== undefined) shown.maximum = maximum;
  if (required !== undefined) shown.required = required;
  if (node.readOnly || question?.readOnly) shown.readOnly = true;
  const options = node.oneOf ?? node.enum?.map((value) => ({ const: value, title: String(value) }));
  if (options !== undefined) shown.options = options;
  if (node.properties) {
    shown.properties = Object.fromEntries(
      Object.entries(node.properties).map(([id, child]) => [id, formSchema(child)]),
    );
  }
  if (node.items) shown.items = formSchema(node.items);
  return shown;
}

export const toRjsf = (node: ShownNode): RJSFSchema => node as unknown as RJSFSchema;
export const fromRjsf = (schema: unknown): ShownNode => schema as ShownNode;
