/** Texts that were already typed elsewhere in the record, offered as suggestions (`optionsFrom`). */
import type { Answers } from '../../schemas/template.ts';
import { isPlainObject } from '../state/answer-path.ts';

/** `families.familyName` → the family names of all rows, each once. */
export function suggestionsFrom(answers: Answers, source: string): string[] {
  let values: unknown[] = [answers];
  for (const step of source.split('.')) {
    values = values
      .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
      .map((value) => (isPlainObject(value) && Object.hasOwn(value, step) ? value[step] : undefined));
  }
  const texts = values
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .map((value) => (isPlainObject(value) ? value['name'] : value))
    .filter((value): value is string => typeof value === 'string')
    .map((value) => value.trim())
    .filter((value) => value !== '' && !value.includes('\n'));
  return [...new Set(texts)];
}
