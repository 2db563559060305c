import type { SchemaNode } from './template.ts';
import { findNode } from './walk-schema.ts';

/** One question that is filled, and the expression that fills it. */
export interface Filling {
  path: string;
  expression: string;
}

/**
 * Writes out `$row` and `$number`: one filling for each row of the table that the path goes through. A table that the
 * template does not have gives nothing.
 */
export function spreadRows(fillings: Readonly<Record<string, string>>, schema: SchemaNode): Filling[] {
  return Object.entries(fillings).flatMap(([path, expression]) => {
    const [table, rest] = path.split('.$row');
    if (table === undefined || rest === undefined) return [{ path, expression }];
    return Object.keys(findNode(schema, table)?.properties ?? {}).map((row, index) => ({
      path: `${table}.${row}${rest}`,
      expression: expression.replaceAll('$row', row).replaceAll('$number', String(index + 1)),
    }));
  });
}
