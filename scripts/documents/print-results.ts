import type { MadeFile } from './make-files.ts';
import type { ReadBack } from './read-pdf-back.ts';

/** One line of the table: a file, and what came of reading it. */
export interface Result
  extends Pick<MadeFile, 'template' | 'filling' | 'kind' | 'fileName' | 'milliseconds'>, ReadBack {
  bytes: number;
}

export const tableHead = ['Template', 'Filling', 'Kind', 'Pages', 'Bytes', 'ms', 'Result'];

/** The cells of a line, in the order of `tableHead`. */
export const cellsOf = ({
  template,
  filling,
  kind,
  pages,
  bytes,
  milliseconds,
  problems,
}: Result): string[] => [
  template,
  filling,
  kind,
  pages === undefined ? '' : String(pages),
  String(bytes),
  milliseconds.toFixed(0),
  problems.length === 0 ? 'nothing missing' : `${problems.length} MISSING`,
];

/** Prints one line as it comes, and under it what is wrong. */
export function printResult(result: Result): void {
  const [template = '', filling = '', kind = '', pages = '', bytes = '', ms = '', verdict = ''] =
    cellsOf(result);
  console.log(
    `${template.padEnd(30)}${filling.padEnd(14)}${kind.padEnd(12)}${pages.padStart(5)}${bytes.padStart(9)}${ms.padStart(7)}  ${verdict}`,
  );
  const shown = result.problems.slice(0, 5);
  shown.forEach((problem) => console.log(`    ${problem}`));
  if (result.problems.length > shown.length)
    console.log(`    and ${result.problems.length - shown.length} more`);
}
