/** Opens an `edition.yaml` in the form: its answers, or what to do about a file that cannot be opened. */
import { parseDocument } from 'yaml';
import { isPlainObject } from '../lib/deep-merge.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { editionShape } from '../schemas/edition.ts';
import type { Answers } from '../schemas/template.ts';
import { answersOf } from './edition-answers.ts';
import type { EditionFiles } from './starting-edition.ts';

export type OpenFailure =
  | { kind: 'empty' }
  /** @property line the line of the file, from 1; undefined where it is not known */
  | { kind: 'not-yaml'; line: number | undefined; says: string }
  | { kind: 'not-an-edition' }
  | { kind: 'extends-nothing' }
  | { kind: 'unknown-start'; start: string; nearest: string | undefined };

export const openEditionFile = (text: string, known: EditionFiles): Result<Answers, OpenFailure> => {
  if (text.trim() === '') return fail({ kind: 'empty' });
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem) {
    const says = problem.message.split(' at line ')[0] ?? problem.message;
    return fail({ kind: 'not-yaml', line: problem.linePos?.[0].line, says });
  }
  let file: unknown;
  try {
    file = document.toJS();
  } catch (error) {
    // Names that stand for one another without end.
    return fail({ kind: 'not-yaml', line: undefined, says: (error as Error).message });
  }
  if (!isPlainObject(file) || !looksLikeAnEdition(file)) return fail({ kind: 'not-an-edition' });
  const start = file['extends'];
  const starts = Object.keys(known.chains);
  if (start === undefined) {
    // A draft that says no start yet can be carried on. A whole edition that needs none cannot be asked about here.
    return file['settings'] === undefined &&
      file['arrangements'] === undefined &&
      !starts.includes(String(file['id']))
      ? ok(answersOf(file, known))
      : fail({ kind: 'extends-nothing' });
  }
  if (typeof start !== 'string' || !starts.includes(start)) {
    return fail({ kind: 'unknown-start', start: String(start), nearest: nearestName(String(start), starts) });
  }
  return ok(answersOf(file, known));
};

/** Most of its keys are those of an edition; one of them may be misspelt. */
const looksLikeAnEdition = (file: Record<string, unknown>): boolean => {
  const keys = Object.keys(file);
  const own = keys.filter((key) => Object.hasOwn(editionShape.shape, key));
  return own.length > 0 && own.length >= keys.length / 2;
};
