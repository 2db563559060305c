import type { Edition } from '../schemas/edition.ts';
import { changedColours } from './brand/changed-colours.ts';
import { nameOf } from './edition-chain.ts';
import { findBrandProblems } from './find-brand-problems.ts';
import { readTheme } from './read-theme.ts';
import { sayBrandProblems } from './say-brand-problems.ts';

/** What is wrong with `theme.css` of an edition: what it may not say, or colours that cannot be read in light or dark. */
export const findThemeProblems = (edition: Edition, root: string): string[] => {
  try {
    const colours = changedColours(readTheme(edition, root));
    const faint = findBrandProblems(edition.brand, colours).filter(({ key }) => key.startsWith('--'));
    return sayBrandProblems(faint, nameOf(edition.id));
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};
