import type { Environment } from '@marcbachmann/cel-js';
import type { SchemaNode } from '../schemas/template.ts';
import { findName, type Level } from './container.ts';
import { readExpression } from './read-expression.ts';
import { readValue, type IsHidden } from './read-value.ts';

/** The objects an expression sees in one record: the record, then each row it stands in, with their paths. */
export interface Place {
  /** Concrete paths with row numbers; the first is empty. */
  paths: readonly string[];
  values: readonly unknown[];
}

export interface CompiledExpression {
  /** Evaluates at a place. Booleans, texts, numbers and null come back as JavaScript values. */
  run: (place: Place, today: string, isHidden: IsHidden) => unknown;
}

interface Binding {
  name: string;
  level: number;
  node: SchemaNode;
}

const joined = (path: string, id: string) => (path === '' ? id : `${path}.${id}`);

/**
 * Parses an expression once for a place in the template. Only the answers it names are read when it runs.
 * @throws {Error} if the expression is not CEL or names an unknown question.
 */
export const compileExpression = (
  text: string,
  levels: readonly Level[],
  environment: Environment,
): CompiledExpression => {
  const parsed = environment.parse(text);
  const { names, problems } = readExpression(parsed.ast, levels);
  if (problems.length > 0) throw new Error(`${text}: ${problems.join('; ')}`);
  const bindings: Binding[] = [...names].flatMap((name) => {
    const found = findName(name, levels);
    return found ? { name, ...found } : [];
  });
  return {
    run: (place, today, isHidden) => {
      const context: Record<string, unknown> = { today };
      for (const { name, level, node } of bindings) {
        const holder = place.values[level];
        const value =
          typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
            ? (holder as Record<string, unknown>)[name]
            : undefined;
        context[name] = readValue(value, node, joined(place.paths[level] ?? '', name), isHidden);
      }
      return parsed(context);
    },
  };
};
