import type { Environment } from '@marcbachmann/cel-js';
import type { SchemaNode } from '../schemas/template.ts';
import { compileExpression, type CompiledExpression } from './compile-expression.ts';
import type { Level } from './container.ts';

/** What the logic knows of one question: where its expressions see from, and the expressions, compiled. */
export interface QuestionPlan {
  node: SchemaNode;
  isListedAsRequired: boolean;
  levels: readonly Level[];
  showWhen?: CompiledExpression;
  requireWhen?: CompiledExpression;
  computed?: CompiledExpression;
}

const join = (above: string, id: string) => (above === '' ? id : `${above}.${id}`);

/** The plans of all questions, by path without row numbers. */
export const planQuestions = (schema: SchemaNode, environment: Environment): Map<string, QuestionPlan> => {
  const plans = new Map<string, QuestionPlan>();
  const visit = (parent: SchemaNode, levels: readonly Level[], above: string): void => {
    for (const [id, node] of Object.entries(parent.properties ?? {})) {
      const path = join(above, id);
      // A group of at least one row is needed to complete as much as a question that is listed.
      const isListedAsRequired = (parent.required?.includes(id) ?? false) || (node.minItems ?? 0) > 0;
      const plan: QuestionPlan = { node, levels, isListedAsRequired };
      for (const key of ['showWhen', 'requireWhen', 'computed'] as const) {
        const text = node.question?.[key];
        if (text !== undefined) plan[key] = compileExpression(text, levels, environment);
      }
      plans.set(path, plan);
      if (node.items?.properties) visit(node.items, [...levels, { path, node: node.items }], path);
      else if (node.question?.type === 'table') {
        for (const [rowId, row] of Object.entries(node.properties ?? {})) {
          plans.set(join(path, rowId), { node: row, levels, isListedAsRequired: false });
          visit(row, [...levels, { path, node: row }], join(path, rowId));
        }
      } else visit(node, levels, path);
    }
  };
  visit(schema, [{ path: '', node: schema }], '');
  return plans;
};
