/** The envelope in which answers are saved: a `.json` file, or a file embedded in a PDF. */
import { z } from 'zod';

/** The name that marks a file as ours. Never change it: old files carry it. */
export const RECORD_FORMAT = 'safeguarding-supervision-record';
/** Version of the envelope itself, not of a template. */
export const RECORD_FORMAT_VERSION = 1;

export const savedRecordShape = z.strictObject({
  format: z.literal(RECORD_FORMAT).describe('Marks the file as one of ours.'),
  formatVersion: z.number().int().min(1).describe('Version of this envelope.'),
  template: z
    .strictObject({ id: z.string(), version: z.number().int().min(1) })
    .describe('Which form was filled.'),
  edition: z
    .strictObject({ id: z.string(), effectiveFrom: z.string() })
    .describe('Whose edition of the form it was, and from when.'),
  status: z.enum(['draft', 'complete']).describe('Whether every required answer was given.'),
  savedAt: z.string().describe('When it was saved: ISO 8601 in UTC, to the second.'),
  passedWarnings: z
    .array(z.strictObject({ rule: z.string(), reason: z.string().optional() }))
    .optional()
    .describe('Warnings that the person saw and passed.'),
  answers: z.record(z.string(), z.unknown()).describe('The answers, keyed by question id.'),
});

/** One completed or part-completed form. */
export type SavedRecord = z.infer<typeof savedRecordShape>;
