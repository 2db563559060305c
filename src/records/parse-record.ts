import { fail, type Result } from '../lib/result.ts';
import {
  RECORD_FORMAT,
  RECORD_FORMAT_VERSION,
  savedRecordShape,
  type SavedRecord,
} from '../schemas/record.ts';
import type { Answers, SchemaNode } from '../schemas/template.ts';
import { cleanTexts } from './clean-text.ts';
import { fitAnswers, type SetAside } from './fit-answers.ts';
import { migrateAnswers, type Migration } from './migrate-answers.ts';
import { migrationsOf } from './migrations/registry.ts';
import type { RecordFailure } from './record-failure.ts';
import { scanJson } from './scan-json.ts';

/** What parsing needs to know of a template. Without a schema, answers are taken as they are. */
export interface KnownTemplate {
  version: number;
  schema?: SchemaNode;
  /** Defaults to the registry's. */
  migrations?: readonly Migration[];
}
export type FindTemplate = (id: string) => KnownTemplate | undefined;

/** A record that was read, with what its template has no place for. */
export interface OpenedRecord {
  ok: true;
  /** Migrated to the template's present version. */
  value: SavedRecord;
  setAside: SetAside[];
  /** The template's version in the file, where it was older. */
  migratedFrom?: number;
}
export type ParseResult = OpenedRecord | Extract<Result<never, RecordFailure>, { ok: false }>;

/**
 * Reads the text of a saved file. It is bounded (20 MB, 64 deep, 200,000 entries) before anything is built, then
 * validated, cleaned, migrated and fitted to its template. Failures are values; it never throws on bad input.
 */
export function parseRecord(text: string, findTemplate: FindTemplate): ParseResult {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const scanned = scanJson(source);
  if (!scanned.ok) return scanned;
  if (source.trim() === '') return fail({ kind: 'not-ours', found: 'empty' });
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const envelope = parseEnvelope(parsed.value);
  if (!envelope.ok) return envelope;
  return fitToTemplate(envelope.value, findTemplate);
}

function parseJson(source: string): Result<unknown, RecordFailure> {
  try {
    return { ok: true, value: JSON.parse(source) as unknown };
  } catch {
    // A cut-off file of ours still shows its mark near the beginning.
    const isOurs = source.slice(0, 400).includes(RECORD_FORMAT);
    return fail(isOurs ? { kind: 'damaged', where: 'json' } : { kind: 'not-ours', found: 'text' });
  }
}

function parseEnvelope(value: unknown): Result<SavedRecord, RecordFailure> {
  if (
    typeof value !== 'object' ||
    value === null ||
    (value as { format?: unknown }).format !== RECORD_FORMAT
  ) {
    return fail({ kind: 'not-ours', found: 'json' });
  }
  const { formatVersion } = value as { formatVersion?: unknown };
  if (typeof formatVersion === 'number' && formatVersion > RECORD_FORMAT_VERSION) {
    return fail({ kind: 'newer-version', of: 'file', version: formatVersion, known: RECORD_FORMAT_VERSION });
  }
  const checked = savedRecordShape.safeParse(cleanTexts(value));
  if (checked.success) return { ok: true, value: checked.data };
  const issue = checked.error.issues[0];
  return fail({ kind: 'damaged', where: issue?.path.join('.') || (issue?.code ?? 'envelope') });
}

function fitToTemplate(record: SavedRecord, findTemplate: FindTemplate): ParseResult {
  const { id, version } = record.template;
  const known = findTemplate(id);
  if (!known) return fail({ kind: 'unknown-template', templateId: id, version });
  if (version > known.version) {
    return fail({ kind: 'newer-version', of: 'template', templateId: id, version, known: known.version });
  }
  const migrated = migrate(record.answers, version, known, id);
  if (!migrated.ok) return migrated;
  const fitted = known.schema
    ? fitAnswers(migrated.value, known.schema)
    : { answers: migrated.value, setAside: [] };
  return {
    ok: true,
    value: { ...record, template: { id, version: known.version }, answers: fitted.answers },
    setAside: fitted.setAside,
    ...(version < known.version ? { migratedFrom: version } : {}),
  };
}

function migrate(
  answers: Answers,
  from: number,
  known: KnownTemplate,
  id: string,
): Result<Answers, RecordFailure> {
  const migrations = known.migrations ?? migrationsOf(id);
  try {
    return { ok: true, value: migrateAnswers(answers, from, known.version, migrations) };
  } catch {
    return fail({ kind: 'damaged', where: `migrating ${id} from version ${from}` });
  }
}
