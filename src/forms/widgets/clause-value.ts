/** The answer to one clause: `true` or `false`, or with a note `{agreed, note}`. No answer at all is undefined. */
import { isPlainObject } from '../state/answer-path.ts';
import { textOf } from '../state/use-typed-text.ts';

export interface ClauseAnswer {
  /** Undefined while nobody has said anything, which is not the same as `false`. */
  agreed: boolean | undefined;
  note: string;
}

export function readClause(value: unknown): ClauseAnswer {
  const agreed = isPlainObject(value) ? value['agreed'] : value;
  return {
    agreed: typeof agreed === 'boolean' ? agreed : undefined,
    note: isPlainObject(value) ? textOf(value['note']) : '',
  };
}

/** The shortest value that says it: an object only where there is a note, or where the file had one. */
export function clauseWith(value: unknown, change: Partial<ClauseAnswer>): unknown {
  const { agreed, note } = { ...readClause(value), ...change };
  const others = isPlainObject(value) ? value : {};
  if (note !== '') return { ...others, ...(agreed === undefined ? {} : { agreed }), note };
  return agreed;
}
