/** From what was given to the folder of an edition: checks everything, then writes, then loads what was written. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { makeEditionFiles } from '../../src/editions/make-edition-files.ts';
import { readLogo } from '../../src/editions/read-brand.ts';
import { isPng } from '../../src/lib/read-png.ts';
import { Refusal } from '../render/refusal.ts';
import { findValueProblem, type Place, type ValueKey } from './find-value-problem.ts';
import type { Given } from './read-options.ts';
import { usualValues } from './usual-values.ts';

const optionOf: Record<ValueKey, string> = {
  agency: '--agency',
  id: '--id',
  title: '--title',
  extends: '--extends',
  colour: '--colour',
  linkColour: '--link-colour',
  logo: '--logo',
  logoAlt: '--logo-alt',
};
const keys = Object.keys(optionOf) as ValueKey[];

/**
 * @param today the day from which the edition holds, `YYYY-MM-DD`
 * @returns the paths of the files that were written, below `place.root`
 * @throws {Refusal} that lists everything that is wrong; nothing is written then
 */
export function createEdition(
  given: Given,
  place: Place,
  { today, brandOf }: { today: string; brandOf: Parameters<typeof usualValues>[1] },
): string[] {
  const usual = usualValues(given, (id) => (place.known.includes(id) ? brandOf(id) : undefined));
  const values = { ...usual, ...given };
  if (values.agency === undefined) throw new Refusal('Give --agency: the name of your agency.');
  const problems = keys.flatMap((key) => {
    const value = values[key];
    const problem = value === undefined ? undefined : findValueProblem(key, value, place);
    return problem === undefined ? [] : [`${optionOf[key]}: ${problem}`];
  });
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
  const content =
    values.logo === undefined ? undefined : new Uint8Array(readFileSync(resolve(place.start, values.logo)));
  const files = makeEditionFiles({
    id: values.id,
    base: values.extends,
    title: values.title,
    agency: values.agency,
    effectiveFrom: today,
    colour: values.colour.toLowerCase(),
    linkColour: values.linkColour.toLowerCase(),
    logoAlt: values.logoAlt,
    ...(content
      ? { logo: { name: isPng(content) ? ('logo.png' as const) : ('logo.svg' as const), content } }
      : {}),
  });
  const folder = join(place.root, 'editions', values.id);
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place.root, path)), { recursive: true });
      writeFileSync(join(place.root, path), text, { flag: 'wx' });
    }
    readLogo(loadEdition(values.id, place.root), place.root);
  } catch (error) {
    // The folder was not there before: nothing of the person's own is lost.
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return Object.keys(files);
}
