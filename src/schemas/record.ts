/** The envelope in which answers are saved: a `.json` file, or a file embedded in a PDF. */
import { z } from 'zod';
import { RECORD_FORMAT, RECORD_FORMAT_VERSION } from './record-format.ts';

export { RECORD_FORMAT, RECORD_FORMAT_VERSION };

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
  carried: z
    .array(
      z.strictObject({
        path: z.string().describe('The answer, as a path with row numbers.'),
        from: z.string().describe('Where it came from, as it follows the words "Carried over from".'),
        isRow: z.boolean().optional().describe('Whether it is a row that can be closed, but not removed.'),
      }),
    )
    .optional()
    .describe('Answers that were carried over from another record and not changed since.'),
  additions: z
    .array(
      z.strictObject({
        addedOn: z.string().describe('The day it was added, YYYY-MM-DD.'),
        by: z.string().describe('Who added it.'),
        text: z.string().describe('What was added.'),
      }),
    )
    .optional()
    .describe('What was added after the record was signed. The signed answers stay as they were.'),
  answers: z.record(z.string(), z.unknown()).describe('The answers, keyed by question id.'),
});

/** One completed or part-completed form. */
export type SavedRecord = z.infer<typeof savedRecordShape>;
export type CarriedMark = NonNullable<SavedRecord['carried']>[number];
export type Addition = NonNullable<SavedRecord['additions']>[number];
