import type { SavedRecord } from '../schemas/record.ts';

/**
 * The text of a saved file: JSON, two spaces, envelope first, a line feed at the end. The same record always gives
 * the same text.
 */
export function serializeRecord(record: SavedRecord): string {
  const {
    format,
    formatVersion,
    template,
    edition,
    status,
    savedAt,
    passedWarnings,
    carried,
    additions,
    answers,
  } = record;
  const envelope = {
    format,
    formatVersion,
    template,
    edition,
    status,
    savedAt,
    passedWarnings,
    carried,
    additions,
    answers,
  };
  return `${JSON.stringify(envelope, undefined, 2)}\n`;
}
