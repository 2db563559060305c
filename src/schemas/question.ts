/**
 * What a template says about one question beyond JSON Schema: the `question` annotation that stands inside a
 * schema node. JSON Schema says what a value may be; this says how it is asked, checked, carried and printed.
 */
import { z } from 'zod';
import { optionListNames } from './local-options.ts';

/** Every kind of question the product can ask. `requirements` calls this "type"; values are flat JSON. */
export const questionTypes = [
  'text',
  'longText',
  'date',
  'dateTime',
  'duration',
  'number',
  'radio',
  'select',
  'yesNo',
  'yesNoMaybe',
  'rag',
  'checkboxes',
  'person',
  'signature',
  'statementList',
  'clauseList',
  'table',
  'repeatingGroup',
  'staticText',
] as const;
export type QuestionType = (typeof questionTypes)[number];

/**
 * Where a question comes from: the source's own form, the body of its policy, this project's practice, or an agency
 * that added it in its edition.
 */
export const origins = ['source', 'policy', 'practice', 'agency'] as const;
export type Origin = (typeof origins)[number];

const autocompleteShape = z.union([z.string(), z.record(z.string(), z.string())]);

export const questionShape = z
  .strictObject({
    type: z.enum(questionTypes).describe('How the question is asked and printed.'),
    origin: z
      .enum(origins)
      .describe(
        'Whether the question stands in the source form, in its policy text, or was added by this project or by an agency.',
      ),
    errorName: z.string().describe('The name used in standard messages, for example "Date of supervision".'),
    requiredError: z.string().describe('The exact message shown when a required question is empty.'),
    requiredBecause: z.string().describe('Why the question must be answered, for reviewers.'),
    showWhen: z
      .string()
      .describe('CEL expression; while it is false the question is not asked, checked or printed.'),
    requireWhen: z.string().describe('CEL expression; while it is true the question must be answered.'),
    requireError: z
      .string()
      .describe('The message shown when `requireWhen` holds and the question is empty.'),
    sensitive: z
      .boolean()
      .describe('Whether the answer may hold delicate data: spell-check sending is then off.'),
    autocomplete: autocompleteShape.describe(
      'The HTML autocomplete token, or one for each part of a person.',
    ),
    unit: z.string().describe('The unit shown after a number, for example "minutes" or "working days".'),
    prompts: z
      .array(
        z.strictObject({
          id: z.string().describe('The name of the prompt inside its question.'),
          text: z.string().describe('The prompt.'),
        }),
      )
      .describe('Questions to think about, shown beside the box; they are not answers.'),
    itemLabel: z
      .string()
      .describe('What one row of a repeating group is called, in the singular and lower case.'),
    addLabel: z.string().describe('The words on the button that adds a row.'),
    summary: z
      .array(z.string())
      .describe('The questions of a row whose answers name it on its summary card, in order of preference.'),
    columns: z
      .array(z.string())
      .describe('The row questions that print as columns where the print block does not list its own.'),
    columnWidths: z.array(z.number()).describe('The widths of `columns` in millimetres.'),
    optionHints: z
      .record(z.string(), z.string())
      .describe('A hint for single options, keyed by option value.'),
    optionsFrom: z
      .string()
      .describe('A dotted path to a repeating group and its field, whose values are offered as suggestions.'),
    optionsFromPrompts: z
      .string()
      .describe(
        'The id of the question whose prompts are the options, so that one prompt can be answered by itself.',
      ),
    blanks: z
      .record(z.string(), z.array(z.string()))
      .describe(
        'The questions whose answers stand in the square brackets of a clause, in order, keyed by the id of the clause.',
      ),
    localOptions: z
      .enum(optionListNames)
      .describe(
        'The list of an edition whose options stand in place of those given here, which are only a default.',
      ),
    groups: z
      .array(
        z.strictObject({
          id: z.string().describe('The name of the group, in camelCase.'),
          title: z.string().describe('The heading of the group.'),
          items: z.array(z.string()).min(1).describe('The ids of its clauses or statements, in order.'),
        }),
      )
      .describe('Clauses or statements under headings of their own, for example before, during and after.'),
    prefillFrom: z.string().describe('`template.question` of an opened record whose value is offered here.'),
    prefillAs: z
      .string()
      .describe(
        'CEL expression over the answers of that record, where its value is not taken as it stands, for example a number of days.',
      ),
    course: z
      .boolean()
      .describe('Whether its course over several records is shown to a person who opens them together.'),
    carriesFromPrevious: z
      .strictObject({
        from: z
          .string()
          .describe('The question of the last record whose answer comes over, as a dotted path.'),
        rule: z.string().describe('What comes over, in a sentence.'),
        copy: z
          .enum(['value', 'rows', 'match-row'])
          .optional()
          .describe(
            'How: the answer as it stands, the rows that `where` picks, or from the row of the same name; without it nothing is copied.',
          ),
        also: z
          .array(z.string())
          .optional()
          .describe('Further groups whose rows come over after those of `from`.'),
        where: z
          .string()
          .optional()
          .describe('CEL expression over a row of the last record; only rows for which it holds come over.'),
        fields: z
          .record(z.string(), z.string())
          .optional()
          .describe(
            'What goes into each question of a row: a question of the source, or a CEL expression. Default: questions of the same name.',
          ),
        matchBy: z
          .array(z.string())
          .optional()
          .describe('For `match-row`: the questions of the row that have to say the same in both records.'),
        closedNotRemoved: z
          .boolean()
          .optional()
          .describe('Whether a row that came over can only be closed, and not be removed.'),
      })
      .describe('What comes over from the last record of the same template, and by which rule.'),
    feeds: z
      .array(
        z.strictObject({
          to: z.string().describe('An output, or `template.question`.'),
          how: z.string().describe('What becomes of the answer there.'),
        }),
      )
      .describe('Which outputs or other templates the answer goes on to.'),
    computed: z
      .string()
      .describe('CEL expression that works the value out while the person has not typed one.'),
    startsAs: z
      .enum(['today', 'now', 'all-ticked', 'edition'])
      .describe('A starting value that is not a literal; literals use the JSON Schema keyword `default`.'),
    readOnly: z.boolean().describe('Whether the value is worked out or carried over and cannot be typed.'),
    showInPrint: z.boolean().describe('Set to false for a value that is never printed.'),
    capacity: z.string().describe('In which capacity a signature is given, for example "Supervisor".'),
    signedBy: z
      .string()
      .describe('Who signs, where the capacity does not say it, for example "Each practitioner".'),
    statement: z.string().describe('The statement that stands above a signature.'),
    inkAllowed: z.boolean().describe('Whether a signature may be left as a line for ink.'),
  })
  .partial()
  .required({ type: true });

/** The annotation of a question. Only `type` is always there. */
export type Question = z.infer<typeof questionShape>;
