import type { Edition } from '../schemas/edition.ts';
import type { Question } from '../schemas/question.ts';
import { fileOfTemplate } from '../schemas/file-of-template.ts';
import { mapSchema } from '../schemas/map-schema.ts';
import type { Diagram, PrintBlock, Rule, SchemaNode, Section, Template } from '../schemas/template.ts';
import { sayFigure } from './say-figure.ts';
import { putCohortDays, putFrequencyDays, sayFrequency } from './say-frequency.ts';
import { say } from './say.ts';

type Put = (text: string) => string;

/** Puts words into those keys of an object that hold text and are there. */
const putInto = <Value extends object>(value: Value, keys: readonly (keyof Value)[], put: Put): Value => {
  const copy = { ...value };
  for (const key of keys) {
    const text = copy[key];
    if (typeof text === 'string') copy[key] = put(text) as Value[typeof key];
  }
  return copy;
};

const putIntoValues = <Value>(values: Record<string, string> | undefined, put: Put, rest: Value) =>
  values
    ? { ...rest, optionHints: Object.fromEntries(Object.entries(values).map(([k, text]) => [k, put(text)])) }
    : rest;

const spoken = [
  'requiredError',
  'requireError',
  'errorName',
  'itemLabel',
  'addLabel',
  'capacity',
  'signedBy',
  'statement',
] as const;
const expressions = ['showWhen', 'requireWhen', 'computed'] as const;

const question = (value: Question, put: Put, compute: Put): Question => {
  const said = putInto(putInto(value, spoken, put), expressions, compute);
  if (said.carriesFromPrevious) said.carriesFromPrevious = putInto(said.carriesFromPrevious, ['rule'], put);
  if (said.groups) said.groups = said.groups.map((group) => putInto(group, ['title'], put));
  const prompts = value.prompts?.map((prompt) => putInto(prompt, ['text'], put));
  return putIntoValues(value.optionHints, put, prompts ? { ...said, prompts } : said);
};

const node = (value: SchemaNode, put: Put, compute: Put): SchemaNode => {
  const said = putInto(value, ['title', 'description', 'default'], put);
  if (value.oneOf) said.oneOf = value.oneOf.map((option) => putInto(option, ['title', 'description'], put));
  if (value.question) said.question = question(value.question, put, compute);
  return said;
};

const section = (value: Section, put: Put) => putInto(value, ['title', 'guidance', 'completedBy'], put);
const rule = (value: Rule, put: Put, compute: Put) =>
  putInto(putInto(value, ['message'], put), ['when', 'must'], compute);
const diagram = (value: Diagram, put: Put) => ({
  ...putInto(value, ['title', 'centreLabel', 'textAlternative', 'interaction', 'print'], put),
  ...(value.lanes ? { lanes: value.lanes.map(put) } : {}),
  nodes: value.nodes.map((each) => putInto(each, ['label', 'sublabel', 'lane'], put)),
});
const block = (value: PrintBlock, put: Put) => putInto(value, ['sheet', 'note'], put);

/**
 * A template with the edition's words and frequencies in every text that a person reads and every expression.
 * @throws {Error} for a word or frequency that the edition has not, naming template, place and nearest name.
 */
export const putWords = (template: Template, edition: Edition): Template => {
  const place = (where: string, run: () => string) => {
    try {
      return run();
    } catch (error) {
      throw new Error(`${fileOfTemplate(template)}: ${where}: ${(error as Error).message}`, {
        cause: error,
      });
    }
  };
  const put =
    (where: string): Put =>
    (text) =>
      place(where, () =>
        sayFigure(sayFrequency(say(text, edition.terms), edition.frequencies), edition.figures),
      );
  const compute =
    (where: string): Put =>
    (expression) =>
      place(where, () =>
        putCohortDays(putFrequencyDays(expression, edition.frequencies), edition.frequencies),
      );
  return {
    ...putInto(
      template,
      ['title', 'purpose', 'completedBy', 'when', 'keptWhere', 'retention'],
      put('the first lines'),
    ),
    privacy: putInto(template.privacy, ['note'], put('privacy')),
    ...(template.madeFrom
      ? { madeFrom: template.madeFrom.map((making) => putInto(making, ['offer'], put('madeFrom'))) }
      : {}),
    ...(template.files
      ? {
          files: template.files.map((file) =>
            putInto(file, ['title', 'keptWhere', 'retention'], put(`files.${file.id}`)),
          ),
        }
      : {}),
    relations: template.relations.map((relation) => putInto(relation, ['how'], put('relations'))),
    sections: template.sections.map((value) => section(value, put(`sections.${value.id}`))),
    schema: mapSchema(template.schema, (value, path) =>
      node(value, put(`schema.${path}`), compute(`schema.${path}`)),
    ),
    rules: template.rules.map((value) => rule(value, put(`rules.${value.id}`), compute(`rules.${value.id}`))),
    ...(template.diagrams
      ? { diagrams: template.diagrams.map((value) => diagram(value, put(`diagrams.${value.id}`))) }
      : {}),
    print: {
      ...putInto(template.print, ['header', 'footer', 'confidentialLine', 'blankCopy'], put('print')),
      blocks: template.print.blocks.map((value) => block(value, put('print.blocks'))),
    },
  };
};
