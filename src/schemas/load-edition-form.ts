/** Reads the definition of the form that makes an edition (`edition-form.yaml`) with Node. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeProblems } from './describe-problems.ts';
import { templateShape } from './template.ts';

/** Of a template, what a form is made of: it is never printed and carries no provision. */
export const editionFormShape = templateShape.pick({
  id: true,
  version: true,
  title: true,
  sections: true,
  schema: true,
  uiSchema: true,
  rules: true,
});
export type EditionFormDefinition = z.infer<typeof editionFormShape>;

/** @throws {Error} naming the file and the key, and how to mend it. */
export const loadEditionForm = (file = 'src/schemas/edition-form.yaml'): EditionFormDefinition => {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const [error] = document.errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const raw: unknown = document.toJS();
  const result = editionFormShape.safeParse(raw);
  if (!result.success)
    throw new Error(describeProblems(result.error, editionFormShape, raw, file).join('\n'));
  return result.data;
};
