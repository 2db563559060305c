/**
 * The shape of what applies to whom: one answer of one setting to one question of a practitioner, with the figures
 * and the provisions it rests on. The page `/what-applies/`, the comparison of the sources and the table of an
 * edition's figures are made from it.
 */
import { z } from 'zod';

/** The questions that a practitioner asks, in the order in which they are answered. */
export const arrangementTopics = [
  'how-often',
  'each-child',
  'how-long',
  'who-supervises',
  'contract',
  'preparing',
  'group',
  'observation',
  'who-records',
  'record-by',
  'where-kept',
  'who-signs',
  'confidentiality',
  'rescheduling',
  'not-happening',
  'disagreement',
  'urgent',
  'checking',
] as const;
export type ArrangementTopic = (typeof arrangementTopics)[number];

const kebab = z.string().regex(/^[a-z][a-z0-9-]*$/, 'write an id in kebab-case');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD');

export const settingShape = z.strictObject({
  title: z.string().describe('Where people work, in a few words.'),
  who: z.string().describe('Whom it concerns, in one sentence.'),
  source: z.string().describe('The id of the source document that speaks for this setting.'),
});
export type Setting = z.infer<typeof settingShape>;

export const roleShape = z.strictObject({
  title: z.string().describe('As whom a person asks.'),
  settings: z.array(kebab).min(1).describe('The settings in which the role is found.'),
});
export type Role = z.infer<typeof roleShape>;

export const cohortShape = z.strictObject({
  title: z.string().describe('The child or family, or the plan that they have.'),
  settings: z.array(kebab).min(1).describe('The settings that name this cohort.'),
});
export type Cohort = z.infer<typeof cohortShape>;

const amount = z.number().positive();

export const figureShape = z
  .strictObject({
    least: amount.optional().describe('The smallest number allowed.'),
    most: amount.optional().describe('The greatest number allowed.'),
    moreThan: amount.optional().describe('The number that has to be passed.'),
    exactly: amount.optional().describe('The number itself, where nothing else will do.'),
    about: amount.optional().describe('The usual number, where neither end is fixed.'),
    unit: z.string().describe('What is counted, in the singular: minute, hour, working day, person.'),
    units: z.string().describe('The same in the plural.'),
    what: z.string().describe('What the figure is, in words.'),
    provisions: z.array(z.string()).describe('The provisions that give the figure.'),
    checked: day.optional().describe('The day on which somebody last checked the figure.'),
    setting: kebab.optional().describe('The setting it belongs to, by the id in `settings`.'),
  })
  .refine(
    ({ least, most, moreThan, exactly, about }) =>
      (least ?? most ?? moreThan ?? exactly ?? about) !== undefined,
    { message: 'give at least one of `least`, `most`, `moreThan`, `exactly` and `about`' },
  );
/** A number that a policy gives and that is no frequency: the length of a session, the size of a group. */
export type Figure = z.infer<typeof figureShape>;

export const arrangementShape = z.strictObject({
  topic: z.enum(arrangementTopics).describe('The question that it answers.'),
  setting: kebab.describe('The setting in which it holds.'),
  roles: z.array(kebab).optional().describe('The roles it holds for; absent: everyone in the setting.'),
  cohorts: z.array(kebab).optional().describe('The children it holds for; absent: whoever the child is.'),
  says: z
    .string()
    .describe(
      'The answer in one to three sentences. Figures come from the edition: `{every:…}`, `{frequency:…}`, `{figure:…}`, `{amount:…}`.',
    ),
  steps: z
    .array(z.string())
    .optional()
    .describe('What to do, one step after the other, for example a route.'),
  note: z.string().optional().describe('Where the source contradicts itself or says nothing.'),
  templates: z.array(z.string()).optional().describe('The templates to use.'),
  provisions: z.array(z.string()).min(1).describe('The provisions on which the answer rests.'),
  checked: day.describe('The day on which somebody last checked it against its source.'),
});
/** One answer to "what applies to me?". */
export type Arrangement = z.infer<typeof arrangementShape>;
