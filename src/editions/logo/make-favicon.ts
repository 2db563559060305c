/** The picture in the tab of a browser: the logo on white, so that it can be seen on a dark tab too. */

const SIZE = 32;
const ROOM = 2;

/** What says where and how large a drawing is; inside another drawing that is decided there. */
const OUTER = /\s(?:width|height|x|y|preserveAspectRatio)\s*=\s*(?:"[^"]*"|'[^']*')/g;

const inner = (attributes: string) =>
  `${attributes} x="${ROOM}" y="${ROOM}" width="${SIZE - 2 * ROOM}" height="${SIZE - 2 * ROOM}"`;

const drawn = (svg: string): string =>
  svg
    .slice(svg.indexOf('<svg'))
    .replace(
      /<svg\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/,
      (_, attributes: string) => `<svg${inner(attributes.replace(OUTER, ''))}>`,
    );

/**
 * @param logo the text of an SVG, or a small PNG in base64
 * @returns the text of an SVG
 */
export const makeFavicon = (logo: { svg: string } | { png: string }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}"><rect width="${SIZE}" height="${SIZE}" rx="5" fill="#fff"/>` +
  ('svg' in logo ? drawn(logo.svg) : `<image${inner('')} href="data:image/png;base64,${logo.png}"/>`) +
  '</svg>';
