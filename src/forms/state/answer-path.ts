/**
 * Paths to answers: `families.0.children.2.age`, the same as in findings and document models, and as a list of
 * steps as RJSF has them. Only own keys are followed, so that a hostile name such as `__proto__` leads nowhere.
 */
import type { Answers } from '../../schemas/template.ts';

export type Step = string | number;

/** `['families', 0, 'rag']` → `families.0.rag`. */
export const joinPath = (steps: readonly Step[]): string => steps.join('.');

/** `families.0.rag` → `['families', 0, 'rag']`. */
export const splitPath = (path: string): Step[] =>
  path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** `families.0.children.2.age` → `families.children.age`: the same for every row. */
export const patternOf = (path: string): string =>
  path
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .join('.');

/** The DOM id of the control for an answer. */
export const idOf = (path: string): string => `q-${path.replaceAll('.', '-')}`;

/** The value at a path, or undefined where there is none. */
export function readAt(value: unknown, steps: readonly Step[]): unknown {
  let current = value;
  for (const step of steps) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<Step, unknown>)[step];
  }
  return current;
}

/** A copy of the answers with the value put in; `undefined` takes the key away. Nothing is changed in place. */
export function writeAt(answers: Answers, steps: readonly Step[], value: unknown): Answers {
  return write(answers, steps, value) as Answers;
}

function write(current: unknown, steps: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const next = write(readAt(current, [step]), rest, value);
  if (typeof step === 'number') {
    const rows = Array.isArray(current) ? [...(current as unknown[])] : [];
    rows[step] = next;
    return rows;
  }
  const { [step]: _replaced, ...others } = isPlainObject(current) ? current : {};
  if (next === undefined) return others;
  // Keeps the place of a key that was there, so that a saved file does not change its order.
  return isPlainObject(current) && Object.hasOwn(current, step)
    ? { ...current, [step]: next }
    : { ...others, [step]: next };
}

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
