/** Whether one value of a new edition is right: a sentence that says what to do, or undefined. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { findBrandProblems } from '../../src/editions/find-brand-problems.ts';
import { findLogoProblems } from '../../src/editions/find-logo-problems.ts';
import { sayBrandProblems } from '../../src/editions/say-brand-problems.ts';
import { nearestName } from '../../src/lib/nearest-name.ts';
import { suggestion } from '../render/refusal.ts';

export interface Place {
  /** The folder that holds `editions/`. */
  root: string;
  /** The folder from which the person gives paths. */
  start: string;
  /** The ids of the editions that are there. */
  known: readonly string[];
}
export type ValueKey = 'agency' | 'id' | 'title' | 'extends' | 'colour' | 'linkColour' | 'logo' | 'logoAlt';

/** The colours of a brand that surely pass, so that only the one in question can fail. */
const PASSING = { colour: '#1d4f5f', linkColour: '#1a5a96' };

const colourProblem = (key: 'colour' | 'linkColour', value: string): string | undefined => {
  if (!/^#[0-9a-f]{6}$/i.test(value))
    return `'${value}' is no colour. Write # and six hexadecimal figures, like ${PASSING[key]}.`;
  const [said] = sayBrandProblems(findBrandProblems({ ...PASSING, [key]: value }), '');
  return said?.replace(/^.*?: brand\.\w+: /, '').replace(/^./, (letter) => letter.toUpperCase());
};

const idProblem = (value: string, { root, known }: Place): string | undefined => {
  if (!/^[a-z][a-z0-9-]*$/.test(value))
    return `'${value}' is no name for a folder. Use small letters, figures and hyphens, like anytown-council.`;
  const taken = known.includes(value) || existsSync(join(root, 'editions', value));
  return taken
    ? `There is an edition '${value}' already. Choose another name, or change that one.`
    : undefined;
};

const logoProblem = (value: string, { start }: Place): string | undefined => {
  if (!existsSync(resolve(start, value)))
    return `There is no file '${value}'. Give the path of an SVG or PNG file.`;
  const problems = findLogoProblems(new Uint8Array(readFileSync(resolve(start, value))), basename(value), '');
  return problems.length > 0 ? problems.map((text) => text.replace(/^: /, '')).join(' ') : undefined;
};

export const findValueProblem = (key: ValueKey, value: string, place: Place): string | undefined => {
  if (value.trim() === '') return 'Write something here.';
  if (key === 'id') return idProblem(value, place);
  if (key === 'extends')
    return place.known.includes(value)
      ? undefined
      : `There is no edition '${value}'.${suggestion(nearestName(value, place.known))} Editions: ${place.known.join(', ')}.`;
  if (key === 'colour' || key === 'linkColour') return colourProblem(key, value);
  return key === 'logo' ? logoProblem(value, place) : undefined;
};
