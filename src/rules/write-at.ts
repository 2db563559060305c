import type { Answers } from '../schemas/template.ts';
import { valueAt } from './walk-answers.ts';

const write = (holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  const inner = write(valueAt(holder, key), rest, value);
  if (Array.isArray(holder))
    return holder.map((entry, index) => (String(index) === key ? inner : (entry as unknown)));
  return { ...(holder as object), [key]: inner };
};

/** A copy of the answers with a value at a concrete path; what lies beside the path is shared, not copied. */
export const writeAt = (answers: Answers, path: string, value: unknown): Answers =>
  write(answers, path.split('.'), value) as Answers;
