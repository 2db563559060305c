import type { ResolvedTemplate } from '../../schemas/template.ts';
import type { AnswerPath } from '../model.ts';
import type { Walk } from '../walk.ts';

/** A walk through a form without answers. */
export interface BlankWalk extends Walk {
  /** It is typed into, and not written on: nobody can copy a sheet of it or write beside a box. */
  isFillable: boolean;
}

export const blankWalk = (template: ResolvedTemplate, isFillable: boolean): BlankWalk => ({
  template,
  answers: {},
  hidden: new Set(),
  missing: new Set(),
  isFillable,
});

/**
 * How many empty rows a group gets. Where it is typed into, at least as many as the worked example has: the example
 * is what the author of a template takes for usual.
 */
export function rowCount(walk: BlankWalk, path: AnswerPath, usual: number): number {
  if (!walk.isFillable) return usual;
  const inOne = (value: unknown, steps: readonly string[]): number => {
    const [step, ...rest] = steps;
    if (step === undefined) return Array.isArray(value) ? value.length : 0;
    if (Array.isArray(value)) return Math.max(0, ...value.map((row) => inOne(row, rest)));
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return 0;
    return inOne((value as Record<string, unknown>)[step], rest);
  };
  return Math.max(usual, 1, inOne(walk.template.examples.worked.data, path.split('.')));
}
