/** Works out one answer of a new record from another record, as a template's data says. */
import { isBlank, isEmpty } from '../../rules/is-blank.ts';
import type { Copy, SchemaNode } from '../../schemas/template.ts';
import { fitValue } from './fit-value.ts';
import { findAt, isPath, type Evaluate, type Found, type Scope } from './scope.ts';

type Choice = Exclude<Copy, string>;

/** @returns undefined if there is nothing to copy, or nothing of it fits the question */
export function copyAnswer(copy: Copy, target: SchemaNode, scope: Scope, evaluate: Evaluate): unknown {
  const choice: Choice = typeof copy !== 'string' ? copy : isPath(copy) ? { from: copy } : { as: copy };
  const found = pick(choice, scope, evaluate);
  if (target.items?.properties) return copyRows(choice, target.items, found, evaluate);
  const values = found
    .map((one) => (choice.as === undefined ? readable(one, target) : evaluate(choice.as, one.scope)))
    .filter((value) => !isEmpty(value));
  if (target.items) return fitValue([...new Set(values.flat())], target);
  const isLong = target.question?.type === 'longText' && values.every((value) => typeof value === 'string');
  return fitValue(isLong ? values.join('\n\n') : values[0], target);
}

/** What the choice finds in the source; without `from`, the place itself. */
function pick({ from, where }: Choice, scope: Scope, evaluate: Evaluate): Found[] {
  const paths = from === undefined ? [] : [from].flat();
  const found: Found[] =
    from === undefined
      ? [{ value: scope.values.at(-1), node: scope.levels.at(-1)?.node ?? {}, scope }]
      : paths.flatMap((path) => findAt(path, scope));
  return where === undefined ? found : found.filter((one) => evaluate(where, one.scope) === true);
}

function copyRows({ fields }: Choice, row: SchemaNode, found: Found[], evaluate: Evaluate): unknown {
  const rows = found
    .map(({ value, scope }) => (fields ? fill(fields, row, scope, evaluate) : fitValue(value, row)))
    .filter((made) => made !== undefined && isWhole(made, row));
  return rows.length > 0 ? rows : undefined;
}

function fill(
  fields: Record<string, string>,
  row: SchemaNode,
  scope: Scope,
  evaluate: Evaluate,
): Record<string, unknown> | undefined {
  const made = Object.entries(fields)
    .map(([id, copy]): [string, unknown] => {
      const target = row.properties?.[id];
      return [id, target ? copyAnswer(copy, target, scope, evaluate) : undefined];
    })
    .filter(([, value]) => value !== undefined);
  return made.length > 0 ? Object.fromEntries(made) : undefined;
}

/** A row without the answer that names it (an action without its words) is no row. */
function isWhole(made: unknown, row: SchemaNode): boolean {
  const first = row.required?.[0];
  return first === undefined || !isBlank((made as Record<string, unknown>)[first]);
}

/** An option by its words where the target asks for text, else the value. */
function readable({ value, node }: Found, target: SchemaNode): unknown {
  if (target.oneOf || target.type !== 'string') return value;
  return node.oneOf?.find((option) => option.const === value)?.title ?? value;
}
