/** For tests: what of some answers has to be found in print, and what is found there. */
import type { SchemaNode } from '../../src/schemas/template.ts';
import { formatDate, formatDateTime } from '../../src/documents/format-date.ts';

/** Every string in the blocks. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Every answer as it has to be found in print: options by their words, dates in words, all else as typed. */
export function duePieces(node: SchemaNode, value: unknown): string[] {
  if (node.question?.showInPrint === false || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => duePieces(node.items ?? {}, item));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => {
      // How it was signed is a word of the block, not text.
      const isMethod = node.question?.type === 'signature' && key === 'method';
      if (isMethod && ['typed', 'drawn', 'wetInk'].includes(String(part))) return [];
      const isDate = node.question?.type === 'signature' && key === 'signedOn';
      return isDate ? [formatDate(String(part))] : duePieces(node.properties?.[key] ?? {}, part);
    });
  }
  const option = node.oneOf?.find((candidate) => candidate.const === value);
  if (option) return [option.title];
  if (node.question?.type === 'dateTime') return [formatDateTime(String(value))];
  if (typeof value === 'string')
    return [node.question?.type === 'date' || node.format === 'date' ? formatDate(value) : value];
  return typeof value === 'number' && node.question?.type !== 'duration' ? [String(value)] : [];
}

/** Answers without drawn signatures, which are drawn and not written. */
export function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'mark');
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutMarks(part)]));
}
