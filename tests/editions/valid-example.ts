import { getTemplate } from '../../src/schemas/load-templates.ts';
import type { Answers } from '../../src/schemas/template.ts';

/** The worked example of a template: complete and without errors. A fresh copy each time. */
export const validExample = (id: string): Answers => getTemplate(id).examples.worked.data;
