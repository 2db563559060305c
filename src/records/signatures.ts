/** The signatures in a record. Typed and drawn ones stand for the answers as they were when they were made. */
import { isBlank } from '../rules/is-blank.ts';
import { walkAnswers, type Asked } from '../rules/walk-answers.ts';
import { writeAt } from '../rules/write-at.ts';
import type { SavedRecord } from '../schemas/record.ts';
import type { Answers, ResolvedTemplate, SchemaNode } from '../schemas/template.ts';

export interface MadeSignature {
  path: string;
  name: string;
  /** YYYY-MM-DD */
  signedOn: string;
}

function* signatureQuestions(schema: SchemaNode, answers: Answers): Generator<Asked> {
  for (const asked of walkAnswers(schema, answers))
    if (asked.node.question?.type === 'signature') yield asked;
}

function readSignature({ path, value }: Asked): MadeSignature | undefined {
  const { name, mark, method, signedOn } = (value ?? {}) as Record<string, unknown>;
  const isMade = (method === 'typed' || method === 'drawn') && !(isBlank(name) && isBlank(mark));
  return isMade && typeof signedOn === 'string' && signedOn !== ''
    ? { path, name: typeof name === 'string' ? name : '', signedOn }
    : undefined;
}

/** Every typed or drawn signature with a date. A line left for ink is signed on paper, and not here. */
export const signaturesIn = (schema: SchemaNode, answers: Answers): MadeSignature[] =>
  [...signatureQuestions(schema, answers)].flatMap((asked) => readSignature(asked) ?? []);

/** Whether a record was completed and signed: then its answers stay, and only additions follow. */
export const isSignedRecord = (
  { schema }: Pick<ResolvedTemplate, 'schema'>,
  { status, answers }: Pick<SavedRecord, 'status' | 'answers'>,
): boolean => status === 'complete' && signaturesIn(schema, answers).length > 0;

/** Places where somebody can still sign. */
export const openSignatures = (schema: SchemaNode, answers: Answers): Asked[] =>
  [...signatureQuestions(schema, answers)].filter(({ value, node }) => isBlank(value, node.question));

/** The answers without typed and drawn signatures: changed answers were not signed by anybody. */
export const withoutSignatures = (schema: SchemaNode, answers: Answers): Answers =>
  signaturesIn(schema, answers).reduce((kept, { path }) => writeAt(kept, path, undefined), answers);
