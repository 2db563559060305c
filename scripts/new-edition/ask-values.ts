/** Asks for what was not given. What is wrong is said at once, and asked again. */
import { input, select } from '@inquirer/prompts';
import { findValueProblem, type Place, type ValueKey } from './find-value-problem.ts';
import type { Given } from './read-options.ts';
import { usualValues } from './usual-values.ts';

export interface Choice {
  id: string;
  /** What the edition is for, in a few words. */
  description: string;
}

export interface Asking {
  place: Place;
  choices: readonly Choice[];
  brandOf: (id: string) => { colour: string; linkColour: string } | undefined;
}

/** @returns everything that was given, and what the person answers to the rest */
export async function askValues(given: Given, { place, choices, brandOf }: Asking): Promise<Given> {
  const values: Given = { ...given };
  const ask = async (key: ValueKey, message: string, usual?: string): Promise<void> => {
    values[key] ??= await input({
      message,
      ...(usual ? { default: usual } : {}),
      validate: (value) => findValueProblem(key, value, place) ?? true,
    });
  };
  await ask('agency', "Your agency's name:");
  await ask('id', 'The name of its folder:', usualValues(values, brandOf).id);
  values.extends ??= await select({
    message: 'The edition to start from:',
    default: 'standard',
    choices: choices.map(({ id, description }) => ({ name: id, value: id, description })),
  });
  const usual = usualValues(values, brandOf);
  await ask('title', 'The name of the site:', usual.title);
  await ask('colour', 'The main colour (# and six hexadecimal figures):', usual.colour);
  await ask('linkColour', 'The colour of links:', usual.linkColour);
  if (values.logo === undefined) {
    const file = await input({
      message: 'The file of your logo, SVG or PNG (leave empty for your initials):',
      validate: (value) => value.trim() === '' || (findValueProblem('logo', value.trim(), place) ?? true),
    });
    if (file.trim() !== '') values.logo = file.trim();
  }
  if (values.logo !== undefined) await ask('logoAlt', 'What the logo shows, in a few words:', usual.logoAlt);
  return values;
}
