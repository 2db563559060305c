import { neededByExpressions } from '../rules/needed-by-expressions.ts';
import type { Template } from '../schemas/template.ts';
import { walkSchema } from '../schemas/walk-schema.ts';

/** The path and those of the groups it stands in: `families.children.age`, `families.children`, `families`. */
const withGroups = (path: string): string[] => {
  const ids = path.split('.');
  return ids.map((_, index) => ids.slice(0, ids.length - index).join('.'));
};

/**
 * Questions that an edition cannot leave out, by path without row numbers, each with the reason: those that must be
 * answered, and those that a rule, condition or calculation looks at.
 */
export const findNeeded = (template: Template): Map<string, string> => {
  const needed = new Map<string, string>();
  const need = (path: string, reason: string) => {
    if (!needed.has(path)) needed.set(path, reason);
  };
  for (const { path, node, isRequired } of walkSchema(template.schema)) {
    if (isRequired) need(path, 'it must be answered, and an edition never drops a required question');
    else if (node.question?.requireWhen) need(path, 'it must be answered in some cases');
  }
  for (const [path, place] of neededByExpressions(template)) {
    for (const each of withGroups(path)) need(each, `the ${place} looks at it`);
  }
  return needed;
};
