/**
 * The shape of a template file (`src/schemas/templates/<id>.yaml`). A template is pure data: JSON Schema (draft-07)
 * with a `question` annotation in each node, sections, rules in CEL, print hints and examples. The descriptions
 * below are the manual: the editor help, the errors and the documentation page are made from them.
 */
import type { FormCaseSystem } from './case-system.ts';
import { z } from 'zod';
import { diagramShape } from './diagram.ts';
import { gathersFromShape, madeFromShape } from './copying.ts';
import { actionListShape, filePlanShape } from './file-plan.ts';
import { printBlockShape } from './print-block.ts';
import { questionShape, type Question } from './question.ts';

export { copyShape, gathersFromShape, madeFromShape } from './copying.ts';
export type { Copy, GathersFrom, MadeFrom } from './copying.ts';
export { diagramShape, type Diagram } from './diagram.ts';
export { filePlanShape, type ActionList, type FilePlan } from './file-plan.ts';
export { printBlockShape, type PrintBlock } from './print-block.ts';

const jsonTypes = ['object', 'array', 'string', 'number', 'integer', 'boolean'] as const;
type JsonType = (typeof jsonTypes)[number];

/**
 * A JSON Schema (draft-07) node of a template. Beside a `$ref` to a part, other keys override the part's.
 * `$ref` holds a part's name, for example `parts/session-date`; `resolveParts` replaces it, so that what is
 * published and validated is plain draft-07.
 */
export interface SchemaNode {
  $ref?: string;
  /** A list of types only where an answer may come in two shapes: a clause is `true`, or `{agreed, note}`. */
  type?: JsonType | JsonType[];
  title?: string;
  description?: string;
  format?: 'date' | 'date-time' | 'email' | 'local-date-time';
  enum?: (string | number | boolean)[];
  /** Options with their words: `{const, title}`. */
  oneOf?: { const: string | number | boolean; title: string; description?: string }[];
  default?: unknown;
  readOnly?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  items?: SchemaNode;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  additionalProperties?: boolean;
  question?: Question;
}

const option = z.strictObject({
  const: z.union([z.string(), z.number(), z.boolean()]).describe('The value that is saved.'),
  title: z.string().describe('The words that a person chooses.'),
  description: z
    .string()
    .optional()
    .describe('A remark about the option; hints stand in `question.optionHints`.'),
});

export const schemaNodeShape: z.ZodType<SchemaNode> = z.lazy(() =>
  z.strictObject({
    $ref: z.string().optional().describe('The name of a shared part, for example parts/session-date.'),
    type: z
      .union([z.enum(jsonTypes), z.array(z.enum(jsonTypes))])
      .optional()
      .describe('The JSON type of the answer; a list where it may come in two shapes.'),
    title: z.string().optional().describe('The label: what is asked.'),
    description: z.string().optional().describe('The hint under the label.'),
    format: z
      .enum(['date', 'date-time', 'email', 'local-date-time'])
      .optional()
      .describe('The form of a text, for example `date` for YYYY-MM-DD.'),
    enum: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .describe('The values allowed, where they need no words; otherwise use `oneOf`.'),
    oneOf: z.array(option).optional().describe('The options, each with its value and its words.'),
    default: z.unknown().optional().describe('A starting value.'),
    readOnly: z.boolean().optional().describe('Whether the answer cannot be typed.'),
    minLength: z.number().int().optional().describe('The shortest answer, in characters.'),
    maxLength: z.number().int().optional().describe('The longest answer, in characters.'),
    pattern: z.string().optional().describe('A regular expression that the text must match.'),
    minimum: z.number().optional().describe('The smallest number allowed.'),
    maximum: z.number().optional().describe('The greatest number allowed.'),
    items: schemaNodeShape.optional().describe('What one row of a group, or one of several choices, is.'),
    minItems: z.number().int().optional().describe('The least number of rows.'),
    maxItems: z.number().int().optional().describe('The greatest number of rows.'),
    uniqueItems: z.boolean().optional().describe('Whether the same choice cannot stand twice.'),
    properties: z
      .record(z.string(), schemaNodeShape)
      .optional()
      .describe('The questions of a row, the parts of a person, or the statements of a list, by id.'),
    required: z.array(z.string()).optional().describe('The questions that must be answered to complete.'),
    additionalProperties: z
      .boolean()
      .optional()
      .describe('Set to false: answers to unknown questions are refused.'),
    question: questionShape
      .partial()
      .optional()
      .describe('How the question is asked, checked, carried and printed.') as unknown as z.ZodOptional<
      z.ZodType<Question>
    >,
  }),
);

export const sectionShape = z.strictObject({
  id: z.string().describe('The name of the section inside this template, in camelCase.'),
  title: z.string().describe('The heading of the section.'),
  guidance: z.string().optional().describe('One or two sentences under the heading.'),
  completedBy: z
    .string()
    .optional()
    .describe('Who fills this section, where two people fill different parts.'),
  everythingOptional: z
    .boolean()
    .optional()
    .describe(
      'Set to true where the guidance says that nothing has to be filled; labels then need no "(optional)".',
    ),
  questions: z.array(z.string()).min(1).describe('The ids of the questions of this section, in order.'),
});

export const ruleShape = z.strictObject({
  id: z.string().describe('The name of the rule inside this template, in camelCase.'),
  severity: z.enum(['error', 'warning']).describe('An error blocks completion; a warning can be passed.'),
  questions: z
    .array(z.string())
    .min(1)
    .describe('The questions that the message points at; the first gets the link.'),
  forEach: z
    .string()
    .optional()
    .describe('A dotted path to a repeating group; the rule runs once for each row.'),
  when: z.string().optional().describe('CEL expression; the rule only speaks while it is true.'),
  must: z.string().describe('CEL expression that has to hold.'),
  message: z.string().describe('What the person reads: the next thing to do.'),
});

const exampleShape = z.strictObject({
  description: z.string().describe('What the example shows.'),
  data: z.record(z.string(), z.unknown()).describe('The answers, keyed by question id.'),
  expectedWarnings: z.array(z.string()).optional().describe('The warning rules that fire on these answers.'),
  notApplicable: z.array(z.string()).optional().describe('Awkward cases that cannot occur in this template.'),
});

/** What a template can be; only a record has to be completed. */
export const templateKinds = ['record', 'finder', 'checklist', 'list'] as const;
export type TemplateKind = (typeof templateKinds)[number];

export const templateShape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('The name in addresses and file names, in kebab-case.'),
  version: z.number().int().min(1).describe('Rises when saved answers need a migration.'),
  title: z.string().describe('The title on the page and the document.'),
  kind: z
    .enum(templateKinds)
    .default('record')
    .describe(
      'What it is: a record to complete, a finder that gives an answer, a checklist to read and confirm, or a list to keep.',
    ),
  source: z
    .strictObject({
      id: z.string().describe('The id of the source document.'),
      document: z.string().describe('The title of the source document.'),
      appendix: z.string().describe('The place in the source document.'),
      status: z
        .enum(['transcribed', 'designed', 'own'])
        .describe('Whether the source has this form or only its text, or an agency made the form itself.'),
      note: z.string().optional().describe('What was kept, split or added.'),
      changedBy: z
        .string()
        .optional()
        .describe('The agency that changed the form for its own use; a patch says it by itself.'),
    })
    .describe('Where the template comes from.'),
  purpose: z.string().describe('What it is for, in one or two sentences.'),
  completedBy: z.string().describe('Who fills it in.'),
  when: z.string().describe('When it is filled in.'),
  keptWhere: z.string().describe('Where the finished record is kept.'),
  retention: z.string().describe('How long it is kept, or that the agency decides.'),
  privacy: z
    .strictObject({
      childData: z.boolean().describe('Whether it holds data about children.'),
      staffData: z.boolean().describe('Whether it holds data about staff.'),
      note: z.string().optional().describe('What to mind when it is filed or shared.'),
    })
    .describe('Whose data it holds; drives the banner and the marking.'),
  length: z
    .strictObject({
      pages: z.number().describe('Sides when filled as usual.'),
      blankPages: z.number().describe('Sides of the blank copy.'),
    })
    .describe('Usual length in sides of A4, filled and blank.'),
  opens: z
    .enum(['task-list', 'one-page'])
    .describe('How the form opens: section by section, or all on one page.'),
  provisions: z.array(z.string()).describe('The provisions that the template serves.'),
  provisionsOf: z
    .record(z.string(), z.array(z.string()).min(1))
    .optional()
    .describe(
      'Which of them would be broken without a question (by id or dotted path) or a rule (`rules.<id>`).',
    ),
  relations: z
    .array(
      z.strictObject({
        to: z.string().describe('The id of the other template, `next-record` or `child-record`.'),
        how: z.string().describe('What the two have to do with each other.'),
      }),
    )
    .describe(
      'Other templates it works with; `next-record` is its own next record, `child-record` the child’s own file.',
    ),
  madeFrom: z
    .array(madeFromShape)
    .optional()
    .describe('From which records of other templates a new one can be made, and what comes over.'),
  gathersFrom: z
    .array(gathersFromShape)
    .optional()
    .describe('Which records of other templates can be opened together, and what is counted from them.'),
  sections: z.array(sectionShape).min(1).describe('The parts of the form, in order.'),
  schema: schemaNodeShape.describe(
    'JSON Schema (draft-07) of the answers; an object with one property a question.',
  ),
  uiSchema: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Extra RJSF uiSchema, laid over the one that is derived from the question annotations.'),
  diagrams: z.array(diagramShape).optional().describe('The figures that belong to it.'),
  parameters: z
    .record(z.string(), z.union([z.number(), z.record(z.string(), z.number())]))
    .optional()
    .describe(
      'The figures that its words and rules rest on and an agency may want to change, by name; a record of figures has one for each case.',
    ),
  rules: z.array(ruleShape).describe('Checks across questions.'),
  print: z
    .strictObject({
      orientation: z.enum(['portrait', 'landscape']).describe('How the A4 page lies.'),
      header: z.string().optional().describe('What the header should hold, for designers.'),
      footer: z.string().optional().describe('What the footer should hold, for designers.'),
      marking: z
        .enum(['none'])
        .optional()
        .describe('Set to none for a document that is published: no page says that it is confidential.'),
      confidentialLine: z.string().optional().describe('A line in the header, for example who may read it.'),
      blankCopy: z.string().optional().describe('How the blank copy is laid out, for designers.'),
      blocks: z
        .array(printBlockShape)
        .min(1)
        .describe('The printed blocks in order; every printable question once.'),
    })
    .describe('How it prints.'),
  files: z
    .array(filePlanShape)
    .optional()
    .describe(
      'The documents into which one record is divided, where its parts are filed in different places.',
    ),
  actionList: actionListShape
    .optional()
    .describe('Which actions stand in the list that is saved beside those documents.'),
  sourceMap: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .describe('Each item of the source form and the question that carries it.'),
  doubts: z.array(z.string()).optional().describe('Open questions about the source.'),
  examples: z
    .strictObject({
      worked: exampleShape.describe('A realistic example.'),
      awkward: exampleShape.describe('A difficult one: long, many, in other scripts, left empty.'),
    })
    .describe('A realistic and a difficult example, run by pages, tests and documents.'),
});

/** What is known of a template that an edition brought or patched, beside what stands in its shape. */
export interface Overlay {
  /** The file of the edition that errors name, for example `editions/ours/templates/session-record.patch.yaml`. */
  file: string;
  /** Whether the whole template stands in that file, or only a patch of another. */
  kind: 'own' | 'patch';
  /** Questions that a patch leaves out, by dotted path; `applyEdition` takes them out. */
  hide: string[];
  /** Questions that a patch added, by dotted path. */
  added: string[];
}

/** A template file as read, with its parts put in. `overlay` is there for one that an edition brought or patched. */
export type Template = z.infer<typeof templateShape> & { overlay?: Overlay };
export type Section = z.infer<typeof sectionShape>;
export type Rule = z.infer<typeof ruleShape>;
export type Example = z.infer<typeof exampleShape>;

/** Answers of one record, flat and keyed by question id, in the shapes of the specifications. */
export type Answers = Record<string, unknown>;

/**
 * A template joined with an edition: parts resolved, the edition's words put in, questions hidden or added.
 * Plain JSON, so that a page can hand it to the island and a worker. `uiSchema` is complete.
 */
export interface ResolvedTemplate extends Omit<Template, 'uiSchema' | 'overlay'> {
  uiSchema: Record<string, unknown>;
  /** The systems into which text is copied; absent if the edition names none. */
  caseSystems?: FormCaseSystem[];
  edition: {
    id: string;
    title: string;
    agency: string;
    effectiveFrom: string;
    /** Protective marking or confidentiality line printed on every page; absent if the edition has none. */
    marking?: string;
    locale: string;
  };
}
