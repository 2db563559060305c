import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { nearestName } from '../../src/lib/nearest-name.ts';
import { failureMessage } from '../../src/records/failure-message.ts';
import { fitAnswers, type SetAside } from '../../src/records/fit-answers.ts';
import { parseRecord, type FindTemplate, type ParseResult } from '../../src/records/parse-record.ts';
import { readRecordFile } from '../../src/records/read-record-file.ts';
import { scanJson } from '../../src/records/scan-json.ts';
import { validateWithAjv } from '../../src/rules/validate-with-ajv.ts';
import { RECORD_FORMAT, type SavedRecord } from '../../src/schemas/record.ts';
import type { Answers, ResolvedTemplate, SchemaNode } from '../../src/schemas/template.ts';
import { Refusal, suggestion } from './refusal.ts';

/** What a data file holds: answers, and what a saved record knows beside them. */
export interface RenderData {
  answers: Answers;
  /** Absent for bare answers. */
  record?: SavedRecord;
}

/**
 * Reads a saved record (JSON or PDF) or bare answers (JSON or YAML). Throws `Refusal` for a file that is not there,
 * damaged, for another template, or whose answers the template has no place for.
 */
export async function readData(
  file: string,
  template: ResolvedTemplate,
  findTemplate: FindTemplate,
): Promise<RenderData> {
  const bytes = readBytes(file);
  const text = bytes.toString('utf8');
  if (text.slice(0, 1024).includes('%PDF-'))
    return fromRecord(file, await readRecordFile(bytes, file, findTemplate), template);
  if (/\.json$/i.test(file) && text.slice(0, 400).includes(RECORD_FORMAT)) {
    return fromRecord(file, parseRecord(text, findTemplate), template);
  }
  const value = parseText(file, text);
  if (value['format'] === RECORD_FORMAT)
    return fromRecord(file, parseRecord(JSON.stringify(value), findTemplate), template);
  checkShapes(file, value, template);
  const { answers, setAside } = fitAnswers(value, template.schema);
  refuseSetAside(file, setAside, template);
  return { answers };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Refusal(`${file}: there is no such file. Check the path after --data.`);
    if (code === 'EISDIR') throw new Refusal(`${file}: this is a folder. Give a file after --data.`);
    throw new Refusal(`${file}: cannot be read (${code ?? String(error)}).`);
  }
}

function fromRecord(file: string, opened: ParseResult, template: ResolvedTemplate): RenderData {
  if (!opened.ok) {
    const { title, text } = failureMessage(opened.failure);
    const about =
      opened.failure.kind === 'unknown-template' ? ` (template '${opened.failure.templateId}')` : '';
    throw new Refusal(`${file}: ${title}${about}. ${text}`);
  }
  const { id } = opened.value.template;
  if (id !== template.id)
    throw new Refusal(
      `${file}: the record is for template '${id}', not '${template.id}'. Render it with '${id}'.`,
    );
  refuseSetAside(file, opened.setAside, template);
  return { answers: opened.value.answers, record: opened.value };
}

/** YAML holds JSON, but its errors are worse: JSON is read as JSON. */
function parseText(file: string, text: string): Answers {
  const value =
    /\.json$/i.test(file) || /^\s*[{[]/.test(text) ? parseJson(file, text) : parseYaml(file, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(
      `${file}: holds no answers. Write them keyed by question id, like { "supervisionDate": "2025-09-11" }.`,
    );
  }
  const scanned = scanJson(JSON.stringify(value));
  if (!scanned.ok)
    throw new Refusal(
      `${file}: ${failureMessage(scanned.failure).title}. ${failureMessage(scanned.failure).text}`,
    );
  return value as Answers;
}

function parseJson(file: string, text: string): unknown {
  const scanned = scanJson(text);
  if (!scanned.ok)
    throw new Refusal(
      `${file}: ${failureMessage(scanned.failure).title}. ${failureMessage(scanned.failure).text}`,
    );
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new Refusal(`${file}: is not well-formed JSON: ${(error as Error).message}`);
  }
}

function parseYaml(file: string, text: string): unknown {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Refusal(`${file}: is not well-formed YAML: ${error.message}`);
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (fault) {
    throw new Refusal(`${file}: cannot be read as YAML: ${(fault as Error).message}`);
  }
}

/** Bare answers are written by hand or by a program: a number where text is due is a mistake to be told at once. */
function checkShapes(file: string, answers: Answers, template: ResolvedTemplate): void {
  const wrong = validateWithAjv(template.schema)(answers).filter(({ keyword }) => keyword === 'type');
  if (wrong.length === 0) return;
  const lines = wrong.map(
    ({ instancePath, params }) =>
      `${instancePath.slice(1).replaceAll('/', '.')}: must be ${kindInWords(String(params['type']))}`,
  );
  throw new Refusal(`${file}: answers of the wrong shape.\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

const kinds: Record<string, string> = {
  array: 'a list',
  object: 'an object with keys',
  string: 'text; put it in quotation marks',
  number: 'a number, without quotation marks',
  integer: 'a whole number, without quotation marks',
  boolean: 'true or false',
};
const kindInWords = (type: string): string => kinds[type] ?? type;

function refuseSetAside(file: string, setAside: SetAside[], template: ResolvedTemplate): void {
  if (setAside.length === 0) return;
  const lines = setAside.map(({ path, why }) => {
    if (why === 'wrong-shape') return `  ${path}: has the wrong shape for this question.`;
    const name = path.slice(path.lastIndexOf('.') + 1);
    return `  ${path}: unknown question '${name}'.${suggestion(nearestName(name, siblings(path, template.schema)))}`;
  });
  throw new Refusal(`${file}: does not fit the template '${template.id}'.\n${lines.join('\n')}`);
}

/** The questions that there are where an unknown one stands. */
function siblings(path: string, schema: SchemaNode): string[] {
  let node: SchemaNode | undefined = schema;
  for (const key of path.split('.').slice(0, -1))
    node = /^\d+$/.test(key) ? node?.items : node?.properties?.[key];
  return Object.keys(node?.properties ?? {});
}
