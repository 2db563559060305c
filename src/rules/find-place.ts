import type { Answers } from '../schemas/template.ts';
import type { Place } from './compile-expression.ts';
import type { Level } from './container.ts';
import { answerAt } from './walk-answers.ts';

const isRowNumber = (part: string) => /^\d+$/.test(part);

/** A path without row numbers: `families.children.age` for `families.0.children.2.age`. */
export const patternOf = (path: string): string =>
  path
    .split('.')
    .filter((part) => !isRowNumber(part))
    .join('.');

/** The objects that an expression of the question at `path` sees in a record, from the record to the innermost row. */
export const findPlace = (path: string, levels: readonly Level[], answers: Answers): Place => {
  const paths = [''];
  const parts = path.split('.');
  let pattern = '';
  parts.forEach((part, index) => {
    if (!isRowNumber(part)) pattern = pattern === '' ? part : `${pattern}.${part}`;
    // What follows the path of a group is the number (or, in a table, the name) of the row.
    const isRowNext = levels[paths.length]?.path === pattern && index + 1 < parts.length;
    if (isRowNext) paths.push(parts.slice(0, index + 2).join('.'));
  });
  return { paths, values: paths.map((each) => answerAt(answers, each)) };
};
