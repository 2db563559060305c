import type { Environment } from '@marcbachmann/cel-js';
import type { StandingExpression } from './list-expressions.ts';
import { readExpression } from './read-expression.ts';

/**
 * Conditions that depend on each other in a circle: A is shown when B says so, and B when A does. One sentence for
 * each circle. The expressions must be readable.
 */
export const findConditionCircles = (
  expressions: readonly StandingExpression[],
  environment: Environment,
): string[] => {
  const dependsOn = new Map<string, string[]>();
  for (const { path, key, text, levels } of expressions) {
    if (key !== 'showWhen' || path === undefined) continue;
    dependsOn.set(path, [...readExpression(environment.parse(text).ast, levels).paths]);
  }
  const circles = new Map<string, string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) {
      const circle = trail.slice(start);
      const name = [...circle].sort().join();
      const [first = path] = circle;
      if (!circles.has(name))
        circles.set(
          name,
          `question ${first}: showWhen goes in a circle: ${[...circle, path].join(' → ')}. Mend one of them.`,
        );
      return;
    }
    for (const next of dependsOn.get(path) ?? []) follow(next, [...trail, path]);
  };
  for (const path of dependsOn.keys()) follow(path, []);
  return [...circles.values()];
};
