import type { SchemaNode, Answers, ResolvedTemplate } from '../schemas/template.ts';
import { RECORD_FORMAT, RECORD_FORMAT_VERSION } from '../schemas/record-format.ts';
import type { SavedRecord } from '../schemas/record.ts';

export interface CreateRecordOptions {
  template: Pick<ResolvedTemplate, 'id' | 'version' | 'schema' | 'edition'>;
  answers: Answers;
  status: SavedRecord['status'];
  /** When it is saved: a date, or ISO 8601 in UTC. Parts of a second are cut off. */
  savedAt: Date | string;
  passedWarnings?: SavedRecord['passedWarnings'];
  carried?: SavedRecord['carried'] | undefined;
  additions?: SavedRecord['additions'] | undefined;
}

/**
 * Puts answers into the envelope in which they are saved. The answers are copied and put in the order of the
 * template, so that the same answers give the same file in whatever order they were typed.
 */
export function createRecord(options: CreateRecordOptions): SavedRecord {
  const { template } = options;
  return {
    format: RECORD_FORMAT,
    formatVersion: RECORD_FORMAT_VERSION,
    template: { id: template.id, version: template.version },
    edition: { id: template.edition.id, effectiveFrom: template.edition.effectiveFrom },
    status: options.status,
    savedAt: toTheSecond(options.savedAt),
    ...keptLists(options),
    answers: inTemplateOrder(options.answers, template.schema) as Answers,
  };
}

/** The lists of the envelope that hold something; an empty one is left out. */
function keptLists(
  options: CreateRecordOptions,
): Pick<SavedRecord, 'passedWarnings' | 'carried' | 'additions'> {
  const { passedWarnings, carried, additions } = options;
  const lists = Object.entries({ passedWarnings, carried, additions });
  return structuredClone(Object.fromEntries(lists.filter(([, list]) => list && list.length > 0)));
}

function toTheSecond(time: Date | string): string {
  const date = typeof time === 'string' ? new Date(time) : time;
  if (Number.isNaN(date.getTime())) {
    throw new Error(
      `createRecord: savedAt "${String(time)}" is not a time. Give a Date or ISO 8601, like 2025-09-11T09:30:00Z.`,
    );
  }
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function inTemplateOrder(value: unknown, node: SchemaNode | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => inTemplateOrder(item, node?.items));
  if (typeof value !== 'object' || value === null) return value;
  const source = value as Record<string, unknown>;
  const known = Object.keys(node?.properties ?? {}).filter((key) => Object.hasOwn(source, key));
  const unknown = Object.keys(source).filter((key) => !Object.hasOwn(node?.properties ?? {}, key));
  return Object.fromEntries(
    [...known, ...unknown]
      .filter((key) => source[key] !== undefined)
      .map((key) => [key, inTemplateOrder(source[key], node?.properties?.[key])]),
  );
}
