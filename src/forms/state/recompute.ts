/**
 * Keeps worked-out answers up to date. `logic.compute` only fills what is blank; this first takes away the values
 * that it had worked out itself from the answers before, and leaves what a person typed.
 */
import type { Answers, SchemaNode } from '../../schemas/template.ts';
import { isPlainObject, patternOf, readAt, splitPath, writeAt } from './answer-path.ts';

type Compute = (answers: Answers) => Answers;

/** Whether any question of the schema is worked out; without one `recompute` has nothing to do. */
export function hasComputed(node: SchemaNode): boolean {
  return (
    node.question?.computed !== undefined ||
    Object.values(node.properties ?? {}).some(hasComputed) ||
    (node.items !== undefined && hasComputed(node.items))
  );
}

export function recompute(next: Answers, before: Answers, schema: SchemaNode, compute: Compute): Answers {
  if (!hasComputed(schema)) return next;
  const workedOut = new Map<string, Set<unknown>>();
  eachComputed(compute(without(before, schema, () => true)), schema, (path, value) => {
    const pattern = patternOf(path);
    workedOut.set(pattern, (workedOut.get(pattern) ?? new Set()).add(value));
  });
  const isWorkedOut = (path: string, value: unknown) => workedOut.get(patternOf(path))?.has(value) ?? false;
  const filled = compute(without(next, schema, isWorkedOut));
  const kept = restore(filled, next, schema) as Answers;
  return withChangedReadOnly(kept, before, next, schema, compute);
}

/**
 * A worked-out answer that nobody can type keeps what its file says until something it rests on changes. Then it is
 * worked out again, also where the stored one was different (from another day, or another version of the form).
 */
function withChangedReadOnly(
  kept: Answers,
  before: Answers,
  next: Answers,
  schema: SchemaNode,
  compute: Compute,
): Answers {
  if (!hasReadOnlyComputed(schema)) return kept;
  const was = workOut(before, schema, compute);
  const is = workOut(next, schema, compute);
  let result = kept;
  eachReadOnly(schema, is, (path) => {
    const steps = splitPath(path);
    const fresh = readAt(is, steps);
    if (Object.is(readAt(was, steps), fresh) || Object.is(readAt(result, steps), fresh)) return;
    result = writeAt(result, steps, fresh);
  });
  return result;
}

/** The answers with everything that can be worked out worked out now, whatever is stored. */
export const workOut = (answers: Answers, schema: SchemaNode, compute: Compute): Answers =>
  compute(without(answers, schema, () => true));

const isReadOnly = (node: SchemaNode) =>
  node.question?.computed !== undefined && Boolean(node.readOnly ?? node.question.readOnly);

const hasReadOnlyComputed = (node: SchemaNode): boolean =>
  isReadOnly(node) ||
  Object.values(node.properties ?? {}).some(hasReadOnlyComputed) ||
  (node.items !== undefined && hasReadOnlyComputed(node.items));

function eachReadOnly(node: SchemaNode, value: unknown, visit: (path: string) => void, path = ''): void {
  if (isReadOnly(node)) return visit(path);
  if (node.items && Array.isArray(value)) {
    value.forEach((row, index) => eachReadOnly(node.items!, row, visit, `${path}.${index}`));
    return;
  }
  for (const [id, child] of Object.entries(node.properties ?? {})) {
    eachReadOnly(child, readAt(value, [id]), visit, path === '' ? id : `${path}.${id}`);
  }
}

/** A copy without the computed answers that `isTaken` picks. */
function without(
  answers: Answers,
  schema: SchemaNode,
  isTaken: (path: string, value: unknown) => boolean,
): Answers {
  const walk = (value: unknown, node: SchemaNode, path: string): unknown => {
    if (node.question?.computed !== undefined && isTaken(path, value)) return undefined;
    if (Array.isArray(value)) {
      return value.map((row, index) => (node.items ? walk(row, node.items, `${path}.${index}`) : row));
    }
    if (!isPlainObject(value) || !node.properties) return value;
    const entries = Object.entries(value).map(([id, child]): [string, unknown] => {
      const childNode = Object.hasOwn(node.properties!, id) ? node.properties![id] : undefined;
      return [id, childNode ? walk(child, childNode, path === '' ? id : `${path}.${id}`) : child];
    });
    return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
  };
  return walk(answers, schema, '') as Answers;
}

function eachComputed(
  value: unknown,
  node: SchemaNode,
  visit: (path: string, value: unknown) => void,
  path = '',
): void {
  if (node.question?.computed !== undefined && value !== undefined) visit(path, value);
  if (Array.isArray(value) && node.items) {
    value.forEach((row, index) => eachComputed(row, node.items!, visit, `${path}.${index}`));
  } else if (isPlainObject(value)) {
    for (const [id, child] of Object.entries(node.properties ?? {})) {
      eachComputed(value[id], child, visit, path === '' ? id : `${path}.${id}`);
    }
  }
}

/** Puts a value back that was taken away and could not be worked out again: it may have been typed. */
function restore(filled: unknown, typed: unknown, node: SchemaNode): unknown {
  if (node.question?.computed !== undefined) return filled ?? typed;
  if (Array.isArray(filled) && Array.isArray(typed) && node.items) {
    return filled.map((row, index) => restore(row, typed[index], node.items!));
  }
  if (!isPlainObject(filled) || !isPlainObject(typed)) return filled;
  const result: Record<string, unknown> = { ...filled };
  for (const [id, child] of Object.entries(node.properties ?? {})) {
    const value = restore(filled[id], typed[id], child);
    if (value !== undefined) result[id] = value;
  }
  return result;
}
