/**
 * The shape of `editions/<id>/templates/<template>.patch.yaml`: what an agency changes in one of the templates, by
 * question id. A patch rewords, reorders, adds, tightens, and leaves out what is optional. It has no key that loosens:
 * no required question, rule or option can go. The descriptions below are the manual.
 */
import { z } from 'zod';
import { ruleShape, schemaNodeShape } from './template.ts';

const paths = z.array(z.string());
const texts = z.record(z.string(), z.string());

const sectionWordsShape = z.strictObject({
  title: z.string().optional().describe('The new heading.'),
  guidance: z.string().optional().describe('The new sentences under the heading.'),
});

const addedOptionShape = z.strictObject({
  const: z.string().min(1).describe('The value that is saved. Leave it alone once records have been made.'),
  title: z.string().min(1).describe('The words that a person chooses.'),
  hint: z.string().optional().describe('A few words under the option.'),
  after: z.string().optional().describe('The value of the option that it follows; left out: it comes last.'),
});

const optionChangesShape = z.strictObject({
  add: z.array(addedOptionShape).optional().describe('New options.'),
  titles: texts.optional().describe('New words for options, by their value. What is saved stays.'),
  hints: texts.optional().describe('A few words under options, by their value.'),
});

export const addedQuestionShape = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]*$/, 'write an id in camelCase, like interpreterUsed')
      .describe('The name of the question. Leave it alone once records have been made.'),
    after: z
      .string()
      .optional()
      .describe('The question that it follows on screen and on paper, by id or dotted path.'),
    section: z.string().optional().describe('The section at whose end it stands, instead of `after`.'),
    ask: schemaNodeShape.describe(
      'What is asked, as in a template: a part by `$ref`, a title, and the `question` annotation.',
    ),
    minHeight: z.number().optional().describe('Least height in millimetres in the blank copy.'),
    files: z
      .array(z.string())
      .optional()
      .describe(
        'Where one record goes into several files: the ids of those that it goes into. Left out: those of the question before it.',
      ),
    namesSomebody: z
      .boolean()
      .optional()
      .describe(
        'True where a child or family can be recognised by the answer: it is then looked for in the documents of others.',
      ),
  })
  .refine(({ after, section }) => (after === undefined) !== (section === undefined), {
    message: 'say where it stands: `after` a question or at the end of a `section`, one of the two',
  });
export type AddedQuestion = z.infer<typeof addedQuestionShape>;

export const templatePatchShape = z.strictObject({
  basedOn: z
    .string()
    .regex(/^[0-9a-f]{40}$/, 'write the 40 characters that `git hash-object` prints for the template’s file')
    .optional()
    .describe('The version of our file that the patch was made from: what `git hash-object FILE` prints.'),
  title: z.string().optional().describe('The local name of the form.'),
  sections: z
    .record(z.string(), sectionWordsShape)
    .optional()
    .describe('New headings and guidance, by section.'),
  labels: texts.optional().describe('New labels, by id or dotted path.'),
  hints: texts.optional().describe('New hints, by id or dotted path.'),
  prompts: z
    .record(z.string(), texts)
    .optional()
    .describe('New words for the prompts beside a question: by question, then by prompt.'),
  options: z
    .record(z.string(), optionChangesShape)
    .optional()
    .describe('New options of a choice and new words for those that are there, by question.'),
  add: z.array(addedQuestionShape).optional().describe('New questions, in order.'),
  hide: paths.optional().describe('Optional questions that are not asked, by id or dotted path.'),
  sectionOrder: paths
    .optional()
    .describe('Sections in the order in which they come first; the others follow as they were.'),
  order: z
    .record(z.string(), paths)
    .optional()
    .describe('By section: questions in the order in which they come first; the others follow as they were.'),
  required: paths.optional().describe('Questions that must be answered here, by id or dotted path.'),
  rules: z.array(ruleShape).optional().describe('Further checks across questions.'),
  examples: z
    .strictObject({
      worked: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('Answers laid over the worked example; rows by their place in the list.'),
      awkward: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('Answers laid over the awkward example; rows by their place in the list.'),
    })
    .optional()
    .describe('What the examples answer to the questions that are new or must be answered here.'),
});

/** A patch as read, with parts put into its new questions. */
export type TemplatePatch = z.infer<typeof templatePatchShape>;
