/** What has to be found in a file: every answer of its record, and every word of its model. */
import type { Block, DocumentModel, Field } from '../../src/documents/model.ts';
import type { ResolvedTemplate } from '../../src/schemas/template.ts';
import { duePieces, withoutMarks } from '../../tests/documents/due-pieces.ts';
import type { MadeFile } from './make-files.ts';

/** The keys of a block under which words stand that every format shows. */
const WORDS = new Set([
  'text',
  'label',
  'value',
  'title',
  'statement',
  'name',
  'capacity',
  'signedOn',
  'part',
]);

/** What is printed of a place to write in: the words over it, and what is ticked. */
const wordsOfField = ({ kind, label = '', options = [] }: Field): string[] => [
  label,
  ...(kind === 'one' || kind === 'many' ? options.map(({ title }) => title) : []),
];

/** A PDF draws the places to write in; elsewhere signs and lines stand for them among the words. */
const standsForFields = (inner: string, fields: unknown, format: MadeFile['format']) =>
  format === 'pdf' && Array.isArray(fields) && (inner === 'value' || inner === 'text');

function wordsOf(value: unknown, format: MadeFile['format'], key = ''): string[] {
  if (typeof value === 'string') return WORDS.has(key) ? [value] : [];
  if (Array.isArray(value))
    return value.flatMap((each) => wordsOf(each, format, key === 'items' ? 'text' : ''));
  if (typeof value !== 'object' || value === null) return [];
  const { fields } = value as { fields?: unknown };
  return Object.entries(value)
    .filter(([inner]) => inner !== 'runs' && !standsForFields(inner, fields, format))
    .flatMap(([inner, part]) => {
      if (inner === 'field') return wordsOfField(part as Field);
      if (inner === 'fields') return (Object.values(part) as Field[]).flatMap(wordsOfField);
      return wordsOf(part, format, inner);
    });
}

/** A figure is drawn or told in its alternative; a table without rows is left out. */
const isShown = (block: Block): boolean =>
  block.kind !== 'figure' && !(block.kind === 'table' && block.rows.length === 0);

/** In plain text the head of a row stands alone, without the label of its column. */
const withoutHeadLabel = (block: Block): Block =>
  block.kind === 'table' && block.hasRowHeads ? { ...block, columns: block.columns.slice(1) } : block;

function modelTexts({ blocks, edition, marking = '' }: DocumentModel, format: MadeFile['format']): string[] {
  const shown = blocks.filter(isShown);
  const worded = format === 'text' ? shown.map(withoutHeadLabel) : shown;
  return [edition.agency, marking, ...worded.flatMap((block) => wordsOf(block, format))];
}

/** Every text that a reader of the file has to find, each once. */
export function dueTexts({ schema }: ResolvedTemplate, { record, model, format }: MadeFile): string[] {
  const answers = record ? duePieces(schema, withoutMarks(record.answers)) : [];
  return [...new Set([...answers, ...modelTexts(model, format)])].filter((text) => text.trim() !== '');
}
