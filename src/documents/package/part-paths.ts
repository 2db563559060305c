/** Paths of a part and of the whole record: `families.0.rag` of one family is `families.2.rag` of the record. */
import type { RecordPart } from './split-answers.ts';

type Rows = Pick<RecordPart, 'rows'>;

/** Where an answer of the part stands in the record. */
export function pathInRecord({ rows }: Rows, path: string): string {
  const [group = '', row, ...rest] = path.split('.');
  const from = row === undefined ? undefined : rows[group]?.[Number(row)];
  return from === undefined ? path : [group, from, ...rest].join('.');
}

/** Where an answer of the record stands in the part; undefined where it is not in it. */
export function pathInPart(
  { rows, answers }: Rows & Pick<RecordPart, 'answers'>,
  path: string,
): string | undefined {
  const [group = '', row, ...rest] = path.split('.');
  const kept = rows[group];
  if (!kept || row === undefined) return Object.hasOwn(answers, group) ? path : undefined;
  const index = kept.indexOf(Number(row));
  return index < 0 ? undefined : [group, index, ...rest].join('.');
}
