/** What goes into which file when one record is taken away in parts, because it speaks of several families and a worker. */
import { z } from 'zod';

const rowsByShape = z.strictObject({
  question: z.string().describe('The question of a row of this group that names the family or child.'),
  of: z.string().describe('The question of a row of `forEach` that has to say the same.'),
});

/** One document, or one for each row of a group. */
export const filePlanShape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('The name of the file, in kebab-case; with `forEach` a number follows it, never a name.'),
  title: z.string().describe('What the document is; it follows the title of the template.'),
  about: z
    .enum(['child', 'worker', 'other'])
    .describe(
      'Whose record it goes to: a child’s or family’s, a worker’s, or nobody’s. What is about one family never goes into the file of a worker.',
    ),
  forEach: z
    .string()
    .optional()
    .describe('A repeating group: each of its rows gets a document of its own, which holds that row only.'),
  names: z
    .array(z.string())
    .optional()
    .describe(
      'The questions of such a row by which somebody can be recognised, as dotted paths. They are looked for in every other document.',
    ),
  rowsBy: z
    .record(z.string(), rowsByShape)
    .optional()
    .describe(
      'Groups whose rows go to the row of `forEach` that they name. Rows that name nobody go into the other documents that include the group.',
    ),
  include: z
    .array(z.string())
    .describe('The other questions that are printed in it, as in the whole record.'),
  takesRemarks: z.boolean().optional().describe('Whether what was added after signing is printed in it.'),
  keptWhere: z.string().describe('Where this document is kept.'),
  retention: z.string().describe('How long it is kept, or that the agency decides.'),
});

/** The actions of a record in one list, for a table and a calendar. */
export const actionListShape = z.strictObject({
  groups: z
    .array(z.string())
    .min(1)
    .describe('The groups of actions, as dotted paths; the first date of a row is its day in the calendar.'),
  closed: z
    .strictObject({
      question: z.string().describe('The question of a row that says how far it has come.'),
      values: z.array(z.string()).min(1).describe('The answers after which no reminder is needed.'),
    })
    .optional()
    .describe('Which actions need no reminder in the calendar.'),
});

export type FilePlan = z.infer<typeof filePlanShape>;
export type ActionList = z.infer<typeof actionListShape>;
