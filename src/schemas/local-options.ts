/** Options that a source leaves to the agency: the levels of its own document. A template names the list it takes. */
import { z } from 'zod';

/** The lists, with what each means. */
const listMeanings = {
  levelsOfNeed: 'The levels of the local document on levels of need, in order.',
  tiersOfNeed: 'The tiers in which local services are arranged, in order.',
} as const;
export type OptionListName = keyof typeof listMeanings;
export const optionListNames = Object.keys(listMeanings) as [OptionListName, ...OptionListName[]];

const optionShape = z.strictObject({
  value: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/, 'write a value in camelCase, like level1')
    .describe('What is saved in a record. Leave it alone once records have been made.'),
  title: z.string().min(1).describe('The words that a person chooses.'),
  hint: z.string().optional().describe('A few words under the option.'),
});

const listShape = z
  .array(optionShape)
  .min(2)
  .refine((list) => new Set(list.map(({ value }) => value)).size === list.length, {
    message: 'two options have the same value: give each its own',
  });

export const localOptionsShape = z.strictObject(
  Object.fromEntries(
    optionListNames.map((name) => [name, listShape.optional().describe(listMeanings[name])]),
  ) as Record<OptionListName, z.ZodOptional<typeof listShape>>,
);
/** The lists that an edition gives; a template keeps its own options for the others. */
export type LocalOptions = z.infer<typeof localOptionsShape>;
