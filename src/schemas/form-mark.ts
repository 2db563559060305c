/**
 * What a PDF that can be filled in carries about itself: which form it is, and how what is typed into each field is to
 * be read. It stands in the file, so that a file is read by the version of the template it was made with.
 */
import { z } from 'zod';

/** How a field is read; a field that is not named is text. */
export const fieldKinds = ['date', 'dateTime', 'number', 'yesNo', 'clause', 'choices'] as const;
export type FieldKind = (typeof fieldKinds)[number];

export const formMarkShape = z.strictObject({
  format: z.literal('safeguarding-supervision-form').describe('Marks the file as one of ours.'),
  formatVersion: z.number().int().min(1).describe('Version of this shape.'),
  template: z
    .strictObject({ id: z.string(), version: z.number().int().min(1) })
    .describe('Which form it is.'),
  edition: z
    .strictObject({ id: z.string(), effectiveFrom: z.string() })
    .describe('Whose edition of the form it is, and from when.'),
  kinds: z
    .record(z.string(), z.enum(fieldKinds))
    .describe('How fields are read, by their path with N for the number of a row.'),
});
export type FormMark = z.infer<typeof formMarkShape>;
