import type { Template } from '../schemas/template.ts';
import { createEnvironment } from './environment.ts';
import { listExpressions } from './list-expressions.ts';
import { readExpression } from './read-expression.ts';

/**
 * The questions that expressions refer to, by path without row numbers, each with the rule or question that needs
 * it (`rule nextAfter`). Expressions that cannot be read are passed over; `checkExpressions` speaks of them.
 */
export const neededByExpressions = (template: Pick<Template, 'schema' | 'rules'>): Map<string, string> => {
  const environment = createEnvironment();
  const needed = new Map<string, string>();
  for (const { place, path: own, text, levels } of listExpressions(template)) {
    try {
      for (const path of readExpression(environment.parse(text).ast, levels).paths) {
        if (path !== own && !needed.has(path)) needed.set(path, place);
      }
    } catch {
      continue;
    }
  }
  return needed;
};
