/** Whether anything can come over into a form, and from where. Stands alone: every form asks it, few go on. */
import type { ResolvedTemplate } from '../../schemas/template.ts';

/** Whether anything comes over from a last record of this template. */
export const carriesAnything = (template: Pick<ResolvedTemplate, 'schema'>): boolean =>
  JSON.stringify(template.schema).includes('"copy":');

/** Ids of the templates that a record of this one can take answers from, each once. */
export function sourcesOf(target: Pick<ResolvedTemplate, 'schema' | 'madeFrom' | 'gathersFrom'>): string[] {
  const prefills = Object.values(target.schema.properties ?? {}).flatMap(({ question }) =>
    question?.prefillFrom === undefined ? [] : [question.prefillFrom.split('.')[0] ?? ''],
  );
  const others = [...(target.madeFrom ?? []), ...(target.gathersFrom ?? [])];
  return [...new Set([...prefills, ...others.map(({ template }) => template)])];
}

/** Whether figures are counted from records of that template. */
export const gathers = (target: Pick<ResolvedTemplate, 'gathersFrom'>, source: string): boolean =>
  target.gathersFrom?.some(({ template }) => template === source) ?? false;
