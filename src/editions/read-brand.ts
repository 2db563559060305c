/** The brand of an edition, read with Node: its logo and what documents show of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../schemas/edition.ts';
import { defaultRoot, nameOf, readChain } from './edition-chain.ts';
import { findLogoProblems } from './find-logo-problems.ts';

/**
 * The logo of an edition: from its own folder or, where that has none, from the edition it extends.
 * @returns the SVG's text and the words that stand for it; undefined if the edition has no logo
 * @throws {Error} if the edition names a file that is not there, or one that is no plain, small, harmless SVG; all that
 * is wrong with it at once.
 */
export const readLogo = (
  edition: Edition,
  root = defaultRoot(),
): { svg: string; alternative: string } | undefined => {
  const { logo, logoAlt } = edition.brand;
  if (logo === undefined) return undefined;
  const file = readChain(edition.id, root)
    .reverse()
    .map((link) => join(link.folder, logo))
    .find((path) => existsSync(path));
  const place = `${nameOf(edition.id)}: brand.logo`;
  if (file === undefined) {
    throw new Error(`${place}: there is no file '${logo}' in editions/${edition.id}. Put it there.`);
  }
  const svg = readFileSync(file, 'utf8');
  const problems = findLogoProblems(svg, logo, place);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { svg, alternative: logoAlt };
};

/** What documents show of an edition's brand. */
export const readBrand = (
  edition: Edition,
  root = defaultRoot(),
): { colour: string; logo?: { svg: string; alternative: string } } => {
  const logo = readLogo(edition, root);
  return { colour: edition.brand.colour, ...(logo ? { logo } : {}) };
};
