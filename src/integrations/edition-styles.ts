/**
 * A Vite plugin that makes the edition's colours into a stylesheet, `virtual:edition.css`, so that no page needs an
 * inline style. In dark mode the colours are lightened until they can be read on the dark background.
 */
import { lightenUntil } from '../lib/lighten-until.ts';
import type { Edition } from '../schemas/edition.ts';
import { defaultTheme, type Theme } from '../schemas/theme-tokens.ts';
import { themeCss } from './theme-css.ts';

const id = 'virtual:edition.css';
const resolvedId = `\0${id}`;

/** Background of the page in dark mode; the same as in `src/styles/_tokens.scss`. */
const darkBackground = '#0f1419';
/** Least contrast of text under WCAG 2.2 AA. */
const readable = 4.5;

/** The stylesheet of an edition. */
export const editionCss = ({ brand }: Pick<Edition, 'brand'>): string => {
  const darkLink = lightenUntil(brand.linkColour, darkBackground, 7);
  const darkBrand = lightenUntil(brand.colour, darkBackground, readable);
  return [
    `:root{--brand-colour:${brand.colour};--brand-line-colour:${brand.colour};--link-colour:${brand.linkColour}}`,
    `@media (prefers-color-scheme:dark){:root{--brand-line-colour:${darkBrand};--link-colour:${darkLink}}}`,
  ].join('\n');
};

/** The plugin for one edition. @param theme its colours beside those of the brand */
export const editionStyles = (edition: Pick<Edition, 'brand'>, theme: Theme = defaultTheme()) => ({
  name: 'edition-styles',
  resolveId: (source: string) => (source === id ? resolvedId : undefined),
  load: (source: string) =>
    source === resolvedId ? `${editionCss(edition)}\n${themeCss(theme)}` : undefined,
});
