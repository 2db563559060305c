/** The shapes of the handbook's chapters and of the data beside them (`src/content/**`). */
import { z } from 'zod';

/** The sections of the handbook, in reading order. */
export const handbookSections = [
  'Start here',
  'The people',
  'The session',
  'Reflecting',
  'Managers and agencies',
  'Sources',
  'Your setting',
] as const;

// A YAML 1.1 reader hands dates over as Date, a YAML 1.2 reader as text; both become YYYY-MM-DD.
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD'),
);
const ids = z.array(z.string());

export const chapterShape = z.strictObject({
  title: z.string().describe('The title of the chapter, in sentence case.'),
  section: z.enum(handbookSections).describe('The section of the handbook it stands in.'),
  order: z.number().describe('Its place in the handbook.'),
  description: z.string().max(160).describe('One sentence for the list of chapters and for search results.'),
  inBrief: z.array(z.string()).min(3).max(5).describe('Three to five short sentences to remember.'),
  templates: ids.describe('The templates that the chapter speaks of.'),
  settings: ids
    .optional()
    .describe('The settings that the chapter is for, by the ids of the edition; left out: every one.'),
  lastReviewed: day.describe('The day on which somebody last read it against its sources.'),
  reviewDue: day.describe('The day by which it has to be read again.'),
});
export type Chapter = z.infer<typeof chapterShape>;

export const glossaryShape = z.strictObject({
  term: z.string().describe('The term as written in a sentence.'),
  definition: z.string().describe('One or two plain sentences.'),
  seeAlso: ids.describe('Other terms that help to understand it.'),
  provisions: ids.describe('The provisions on which it rests.'),
});
export type GlossaryTerm = z.infer<typeof glossaryShape>;

export const referenceShape = z.strictObject({
  citation: z.string().describe('The full citation.'),
  kind: z
    .enum(['law', 'statutory-guidance', 'book', 'article', 'report', 'web'])
    .describe('What sort of work it is.'),
  url: z.url().optional().describe('Where it can be read, if that is certain.'),
  provisions: ids.describe('The provisions that cite it.'),
  currency: z
    .strictObject({ position: z.string(), checked: day, confidence: z.enum(['high', 'medium', 'low']) })
    .describe('Its status now, when that was checked and how sure it is.'),
});
export type Reference = z.infer<typeof referenceShape>;

export const sourceShape = z.strictObject({
  title: z.string().describe('The title of the document.'),
  publisher: z.string().describe('Who published it.'),
  kind: z.string().describe('What sort of document it is.'),
  dated: z.string().describe('Its date, or that it has none.'),
  status: z.string().describe('What became of it and of its publisher.'),
  note: z.string().describe('How the handbook uses it.'),
  carriedBy: z
    .enum(['chapters', 'templates'])
    .optional()
    .describe(
      'Set to templates for a source that only the forms speak for; otherwise the chapters say every provision of it.',
    ),
});
export type SourceDocument = z.infer<typeof sourceShape>;

export const provisionShape = z.object({
  id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*-\d+$/, 'write an id like HERTS-AIM-10'),
  section: z.string().describe('The section of the source.'),
  kind: z.string().describe('Duty, aim, definition, prompt and so on.'),
  topic: z.string().describe('What it is about.'),
  says: z.string().describe('What it says, restated.'),
  figures: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('The numbers and intervals in it, each named.'),
});
export type Provision = z.infer<typeof provisionShape>;

export const omissionShape = z.strictObject({
  id: z.string().describe('The provision that is left out.'),
  reason: z.string().describe('Why, as a full sentence to the reader.'),
});
export type Omission = z.infer<typeof omissionShape>;
