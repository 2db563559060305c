/** Whether a row holds nothing but what it began with. */
import type { Answers } from '../../schemas/template.ts';
import { isPlainObject } from '../state/answer-path.ts';

export function isUntouchedRow(row: unknown, start: Answers): boolean {
  if (!isPlainObject(row)) return isEmpty(row);
  return Object.entries(row).every(
    ([id, value]) =>
      isEmpty(value) || (Object.hasOwn(start, id) && JSON.stringify(start[id]) === JSON.stringify(value)),
  );
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return isPlainObject(value)
    ? Object.values(value).every(isEmpty)
    : value === undefined || value === null || value === '';
}
