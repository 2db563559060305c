import type { Template } from '../schemas/template.ts';
import { walkSchema } from '../schemas/walk-schema.ts';

/** `families.children` for `families.children.age`, and so on up. */
const ancestors = (path: string): string[] =>
  path
    .split('.')
    .slice(0, -1)
    .map((_, index, ids) => ids.slice(0, index + 1).join('.'));

/** Questions that cannot be left out, by dotted path, each with the reason. */
export const findNeeded = (template: Template): Map<string, string> => {
  const needed = new Map<string, string>();
  const need = (path: string, reason: string) => {
    if (!needed.has(path)) needed.set(path, reason);
  };
  for (const { path, node, isRequired } of walkSchema(template.schema)) {
    if (isRequired) need(path, 'it must be answered, and an edition never drops a required question');
    else if (node.question?.requireWhen) need(path, 'it must be answered in some cases');
  }
  for (const rule of template.rules) {
    for (const id of rule.questions) {
      const path = rule.forEach && !(id in (template.schema.properties ?? {})) ? `${rule.forEach}.${id}` : id;
      for (const each of [path, ...ancestors(path)]) need(each, `the rule ${rule.id} needs it`);
    }
  }
  return needed;
};
