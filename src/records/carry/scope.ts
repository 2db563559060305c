/** What a copying expression sees: the record, the chosen row, and each row on the way, the innermost last. */
import { compileExpression } from '../../rules/compile-expression.ts';
import { findName, type Level } from '../../rules/container.ts';
import { createEnvironment } from '../../rules/environment.ts';
import { valueAt } from '../../rules/walk-answers.ts';
import type { SchemaNode } from '../../schemas/template.ts';

export interface Scope {
  levels: readonly Level[];
  values: readonly unknown[];
}

/** An answer of the source, with the rows around it. */
export interface Found {
  value: unknown;
  node: SchemaNode;
  scope: Scope;
}

export const scopeOf = (schema: SchemaNode, answers: unknown): Scope => ({
  levels: [{ path: '', node: schema }],
  values: [answers],
});

/** The scope with one more row inside. */
const within = ({ levels, values }: Scope, path: string, node: SchemaNode, row: unknown): Scope => ({
  levels: [...levels, { path, node }],
  values: [...values, row],
});

/** Whether the text is a path like `families.rag`, and not an expression. */
export const isPath = (text: string): boolean => /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(text);

/**
 * Every answer at a path, through all rows of the groups on the way; a group at its end gives its rows. The first
 * name is looked for in the innermost row. Nothing for a question that the template does not have.
 */
export function findAt(path: string, scope: Scope): Found[] {
  const [first = '', ...rest] = path.split('.');
  const met = findName(first, scope.levels);
  if (!met) return [];
  return follow(valueAt(scope.values[met.level], first), met.node, rest, scope, path);
}

function follow(value: unknown, node: SchemaNode, rest: string[], scope: Scope, path: string): Found[] {
  if (node.items?.properties) {
    const item = node.items;
    if (!Array.isArray(value)) return [];
    return value.flatMap((row: unknown) => inside(row, item, rest, within(scope, path, item, row), path));
  }
  return inside(value, node, rest, scope, path);
}

function inside(value: unknown, node: SchemaNode, rest: string[], scope: Scope, path: string): Found[] {
  const [next, ...further] = rest;
  if (next === undefined) return [{ value, node, scope }];
  const child = node.properties && Object.hasOwn(node.properties, next) ? node.properties[next] : undefined;
  return child ? follow(valueAt(value, next), child, further, scope, path) : [];
}

export type Evaluate = (expression: string, scope: Scope) => unknown;

/**
 * An evaluator of copying expressions. One that cannot be compiled, because an edition took a question away, gives
 * nothing: what cannot be decided does not come over.
 * @param today YYYY-MM-DD
 */
export function createEvaluator(today: string): Evaluate {
  const environment = createEnvironment();
  return (expression, { levels, values }) => {
    try {
      const compiled = compileExpression(expression, levels, environment);
      return compiled.run({ paths: levels.map(({ path }) => path), values }, today, () => false);
    } catch {
      return undefined;
    }
  };
}
