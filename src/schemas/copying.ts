/** What a template says about answers that come from records of other templates. */
import { z } from 'zod';

/** What goes into one question of a record that is made from another: a path, a CEL expression, or a choice of rows. */
export const copyShape = z.union([
  z.string(),
  z.strictObject({
    from: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .describe('The questions of the source, as dotted paths; rows of groups on the way are walked.'),
    where: z
      .string()
      .optional()
      .describe(
        'CEL expression; only rows for which it holds come over. It sees the row, the chosen row and the record.',
      ),
    as: z.string().optional().describe('CEL expression that gives the value of each row found.'),
    fields: z
      .record(z.string(), z.string())
      .optional()
      .describe('What goes into each question of a row: a question of the source, or a CEL expression.'),
  }),
]);

/** How a record of this template is made from a record of another one. */
export const madeFromShape = z.strictObject({
  template: z.string().describe('The id of the template that it is made from.'),
  offer: z
    .string()
    .optional()
    .describe('The words on the button at the end of the other form; without them it is only offered here.'),
  forEach: z
    .string()
    .optional()
    .describe('A group of the source: one record is made from one of its rows, which the person chooses.'),
  name: z.string().optional().describe('The question of such a row that names it.'),
  answers: z
    .record(z.string(), copyShape)
    .describe('What goes into each question: a question of the source, a CEL expression, or rows.'),
});

/** How figures are counted from records of another template that are opened together. */
export const gathersFromShape = z.strictObject({
  template: z.string().describe('The id of the template whose records are counted.'),
  figures: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'CEL expressions, by the question they fill as a dotted path. They see `records`, all that were opened, oldest first; `last`, the newest; and `form`, this form. `$row` in a path stands for each row of a table, in its expression for the id of the row, and `$number` for its number from 1.',
    ),
  rows: z
    .strictObject({
      group: z.string().describe('The repeating group that gets a row for each name.'),
      by: z.string().describe('The question of the other template that names the row, as a dotted path.'),
      into: z
        .string()
        .describe('The question of the row that takes the name; rows of the same name are one.'),
      fields: z
        .record(z.string(), z.string())
        .describe(
          'CEL expressions as in `figures`, by the question of the row; `records` are those of the one name.',
        ),
    })
    .optional()
    .describe('Rows that are made or filled in, one for each name that stands in the records.'),
});

export type Copy = z.infer<typeof copyShape>;
export type MadeFrom = z.infer<typeof madeFromShape>;
export type GathersFrom = z.infer<typeof gathersFromShape>;
