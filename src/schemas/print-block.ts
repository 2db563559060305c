/** The shape of the print hints in a template file: how its questions are laid out on paper. */
import { z } from 'zod';

/** Print hints of one block. `columns` are ids of row questions; `@row` is the row's own label. */
export const printBlockShape = z.strictObject({
  kind: z
    .enum([
      'fields',
      'table',
      'box',
      'grid',
      'statements',
      'clauses',
      'signatures',
      'rows',
      'matrix',
      'pairs',
      'figure',
      'static',
    ])
    .describe('How the questions are laid out; `rows` prints one block for each row of a group.'),
  section: z.string().optional().describe('The section whose heading stands above the block.'),
  questions: z
    .array(z.union([z.string(), z.array(z.string())]))
    .describe('Questions; an inner list stands side by side.'),
  diagram: z.string().optional().describe('For `figure`: the id of the diagram that is drawn.'),
  columns: z.array(z.string()).optional().describe('The row questions printed as columns.'),
  widths: z.array(z.number()).optional().describe('Column widths in millimetres.'),
  inner: z
    .array(
      z.strictObject({
        questions: z.array(z.string()).describe('The row questions of the line.'),
        minHeight: z.number().optional().describe('Least height in millimetres in the blank copy.'),
      }),
    )
    .optional()
    .describe('For `rows`: the lines inside one row, each with its least height in millimetres when blank.'),
  minHeight: z.number().optional().describe('Least height in millimetres in the blank copy.'),
  lineHeight: z.number().optional().describe('Distance of ruled lines in millimetres in the blank copy.'),
  blankRows: z.number().int().optional().describe('Empty rows of a table in the blank copy.'),
  pageBreakBefore: z.boolean().optional().describe('Whether the block begins a new page.'),
  keepTogether: z.boolean().optional().describe('Whether the block must not be split across pages.'),
  inBlankCopy: z.boolean().optional().describe('Set to false for a block that is printed only when filled.'),
  orientation: z
    .enum(['portrait', 'landscape'])
    .optional()
    .describe('How the page of this block lies, where it differs from the others.'),
  sheet: z
    .string()
    .optional()
    .describe('A line printed above the block when it starts a sheet to be filed apart.'),
  note: z.string().optional().describe('A remark for designers; not printed.'),
});

export type PrintBlock = z.infer<typeof printBlockShape>;
