/** The brand of an edition, read with Node: its logo and what documents show of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPng, readPng } from '../lib/read-png.ts';
import { brandFonts } from '../schemas/brand-fonts.ts';
import type { DocumentBrand, DocumentLogo } from '../schemas/document-brand.ts';
import type { Edition } from '../schemas/edition.ts';
import { defaultRoot, nameOf, readChain } from './edition-chain.ts';
import { findLogoProblems } from './find-logo-problems.ts';
import { flattenPng } from './logo/flatten-png.ts';
import { svgShape } from './logo/svg-shape.ts';

/** What documents print at most, in pixels: 80 by 20 millimetres, 300 to the inch. */
const PRINTED = { width: 945, height: 236 };

export interface Logo {
  /** The text of an SVG; a PNG has none. */
  svg?: string;
  /** The file of a PNG as it is, and as documents take it: RGB on white. */
  png?: { file: Uint8Array<ArrayBuffer>; forDocuments: Uint8Array };
  alternative: string;
  /** Width by height. */
  shape: number;
}

/**
 * The logo of an edition: from its own folder or, where that has none, from the edition it extends.
 * @returns undefined if the edition has no logo
 * @throws {Error} if the edition names a file that is not there, or one that is no plain, small, harmless picture; all
 * that is wrong with it at once.
 */
export const readLogo = (edition: Edition, root = defaultRoot()): Logo | undefined => {
  const { logo, logoAlt: alternative } = edition.brand;
  if (logo === undefined) return undefined;
  const path = readChain(edition.id, root)
    .reverse()
    .map((link) => join(link.folder, logo))
    .find((each) => existsSync(each));
  const place = `${nameOf(edition.id)}: brand.logo`;
  if (path === undefined) {
    throw new Error(`${place}: there is no file '${logo}' in editions/${edition.id}. Put it there.`);
  }
  const file = new Uint8Array(readFileSync(path));
  const problems = findLogoProblems(file, logo, place);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (!isPng(file)) {
    const svg = new TextDecoder().decode(file);
    return { svg, alternative, shape: svgShape(svg) };
  }
  const { width = 1, height = 1 } = readPng(file) ?? {};
  const forDocuments = flattenPng(file, PRINTED);
  if (!forDocuments) throw new Error(`${place}: '${logo}' cannot be read. Save it again, as 8 bit RGB.`);
  return { png: { file, forDocuments }, alternative, shape: width / height };
};

const logoForDocuments = ({ svg, png, alternative }: Logo, address: string | undefined): DocumentLogo => {
  if (!png) return { alternative, svg: svg ?? '' };
  return address === undefined
    ? { alternative, png: Buffer.from(png.forDocuments).toString('base64') }
    : { alternative, href: address };
};

/**
 * What documents show of an edition's brand.
 * @param address where a page finds `logo-document.png`, so that it need not carry a picture; absent: the picture is in it
 */
export const readBrand = (edition: Edition, root = defaultRoot(), address?: string): DocumentBrand => {
  const logo = readLogo(edition, root);
  const { colour, font } = edition.brand;
  return {
    colour,
    ...(font ? { font: brandFonts[font].name } : {}),
    ...(logo ? { logo: logoForDocuments(logo, address) } : {}),
  };
};
