/** The shapes of the handbook's chapters and of the data beside them (`src/content/**`). */
import { z } from 'zod';

/** The sections of the handbook, in reading order. */
export const handbookSections = [
  'Start here',
  'The people',
  'The session',
  'Reflecting',
  'Managers and agencies',
  'Your setting',
  'Sources',
] as const;

// A YAML 1.1 reader hands dates over as Date, a YAML 1.2 reader as text; both become YYYY-MM-DD.
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD'),
);
const ids = z.array(z.string());
/** How sure the authors are: seen in an official text, seen in a reliable secondary one, recollection. */
const confidenceShape = z.enum(['high', 'medium', 'low']);

export const chapterShape = z.strictObject({
  title: z.string().describe('The title of the chapter, in sentence case.'),
  section: z.enum(handbookSections).describe('The section of the handbook it stands in.'),
  order: z.number().describe('Its place in the handbook.'),
  description: z.string().max(160).describe('One sentence for the list of chapters and for search results.'),
  inBrief: z
    .array(z.string())
    .min(3, 'write three to five short sentences')
    .max(5, 'write three to five short sentences')
    .describe('Three to five short sentences to remember.'),
  askedAs: z
    .array(z.string())
    .optional()
    .describe('What people ask whom this chapter answers, in their words; the search finds it by them.'),
  templates: ids.describe('The templates that the chapter speaks of.'),
  settings: ids
    .optional()
    .describe('The settings that the chapter is for, by the ids of the edition; left out: every one.'),
  lastReviewed: day.describe('The day on which somebody last read it against its sources.'),
  reviewDue: day.describe('The day by which it has to be read again.'),
});
export type Chapter = z.infer<typeof chapterShape>;

/** The id that git gives to the contents of a file: `git hash-object FILE`. */
export const blobIdShape = z
  .string()
  .regex(/^[0-9a-f]{40}$/, 'write the 40 figures and letters that npm run edition:report names');

/** A chapter that an agency wrote: `editions/<id>/content/handbook/<slug>.mdx`. */
export const ownChapterShape = chapterShape.extend({
  basedOn: blobIdShape
    .optional()
    .describe(
      'Our file that this text was made from, by its git id; npm run edition:report -- ID --accept writes it.',
    ),
  leavesOut: z
    .array(
      z.strictObject({
        id: z.string().describe('The provision that our chapter carries and this text does not.'),
        reason: z.string().describe('Why, as a full sentence to the reader; the page of sources shows it.'),
      }),
    )
    .optional()
    .describe('Provisions of our chapter that the agency leaves out on purpose.'),
});
export type OwnChapter = z.infer<typeof ownChapterShape>;

export const helpShape = z.strictObject({
  title: z.string().describe('The title of the page, in sentence case.'),
  order: z.number().describe('Its place in the list of help pages.'),
  description: z.string().max(160).describe('One sentence for the list and for search results.'),
});
export type HelpPage = z.infer<typeof helpShape>;

export const glossaryShape = z.strictObject({
  term: z.string().describe('The term as written in a sentence.'),
  abbreviations: ids
    .optional()
    .describe('The initials that people, chapters and forms use for it, in capitals.'),
  definition: z.string().describe('One or two plain sentences.'),
  seeAlso: ids.describe('Other terms that help to understand it.'),
  provisions: ids.describe('The provisions on which it rests.'),
});
export type GlossaryTerm = z.infer<typeof glossaryShape>;

export const referenceShape = z.strictObject({
  citation: z.string().describe('The full citation.'),
  name: z.string().optional().describe('What links call it, where its citation does not begin with that.'),
  kind: z
    .enum(['law', 'statutory-guidance', 'guidance', 'book', 'article', 'report', 'web'])
    .describe('What sort of work it is.'),
  edition: z.string().optional().describe('The edition that its status speaks of, in words.'),
  replacedBy: z.string().optional().describe('The reference that has replaced it, by its id.'),
  url: z.url().optional().describe('Where it can be read, if that is certain.'),
  provisions: ids.describe('The provisions that cite it.'),
  currency: z
    .strictObject({
      position: z.string(),
      checked: day,
      nextCheck: day
        .optional()
        .describe('The day by which to check again, where that is sooner than the rule in next-check.ts.'),
      confidence: confidenceShape,
    })
    .describe('Its status now, when that was checked and how sure it is.'),
});
export type Reference = z.infer<typeof referenceShape>;

/** What has changed since the sources were written: one matter. The file it stands in is its group. */
export const currencyNoteShape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('A short name, used as the anchor on the page.'),
  subject: z.string().describe('What the sources have, or leave out.'),
  now: z.string().describe('How things stand now, with how sure that is where it differs within the note.'),
  instead: z.string().describe('What the handbook writes instead, or what the reader should do.'),
  confidence: confidenceShape.describe('How sure the whole of it is; the least sure part decides.'),
  provisions: ids.describe('The provisions that speak of it.'),
  references: ids.describe('The references that stand behind it.'),
  checked: day.describe('The day on which it was checked.'),
  nextCheck: day.optional().describe('The day by which to check again, where that is sooner than the rule.'),
});
export type CurrencyNote = z.infer<typeof currencyNoteShape>;

/** The groups of notes on what has changed, by file name, in reading order. */
export const currencyGroups = {
  bodies: 'Bodies and structures',
  guidance: 'Statutory and national guidance',
  terms: 'Reviews, processes and terms',
  duties: 'Duties that the sources do not know about',
  errors: 'Errors in the sources themselves',
} as const;
export type CurrencyGroup = keyof typeof currencyGroups;

/** One version of a chapter as it was published: `src/content/versions/<chapter>/<number>.yaml`. */
export const chapterVersionShape = z.strictObject({
  version: z.number().int().min(1).describe('Counts the versions of the chapter from 1.'),
  date: day.describe('The day of the version.'),
  summary: z.string().min(1).describe('What changed, in a sentence to the reader.'),
  title: z.string().describe('The title of the chapter then.'),
  text: z.string().describe('The words of the chapter; what an edition fills in stays as it is written.'),
});
export type ChapterVersion = z.infer<typeof chapterVersionShape>;

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
