/** The brand as it stands now: what was chosen, and from the start edition what was not. */
import { isColour } from '../../editions/colour-pairs.ts';
import { isPlainObject } from '../../lib/deep-merge.ts';
import type { Answers } from '../../schemas/template.ts';
import type { StartLook, Words } from '../maker-context.ts';

export interface ChosenBrand {
  title: string;
  agency: string;
  marking: string;
  colour: string;
  linkColour: string;
  /** The text of an SVG file. */
  logo: string;
  logoAlt: string;
  terms: Words;
}

const textOr = (value: unknown, otherwise: string) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : otherwise;

/** @param starts the editions that one can start from; the first stands for one that was not chosen yet */
export const brandOf = (answers: Answers, starts: readonly StartLook[]): ChosenBrand => {
  const start = starts.find(({ id }) => id === answers['extends']) ?? starts[0];
  if (!start) throw new Error('There is no edition to start from.');
  const colourOr = (key: 'colour' | 'linkColour') => {
    const value = answers[key];
    return isColour(value) ? value : start[key];
  };
  const terms = Object.entries(start.terms).map(([name, word]) => {
    const typed = isPlainObject(answers['terms']) ? answers['terms'][name] : undefined;
    const own = isPlainObject(typed) ? typed : {};
    return [name, { one: textOr(own['one'], word.one), many: textOr(own['many'], word.many) }];
  });
  return {
    title: textOr(answers['title'], start.title),
    agency: textOr(answers['agency'], start.agency),
    marking: textOr(answers['marking'], start.marking),
    colour: colourOr('colour'),
    linkColour: colourOr('linkColour'),
    logo: textOr(answers['logo'], start.logo),
    logoAlt: textOr(answers['logoAlt'], start.logoAlt),
    terms: Object.fromEntries(terms) as Words,
  };
};
