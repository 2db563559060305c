/**
 * A Vite plugin that makes the edition's colours into a stylesheet, `virtual:edition.css`, so that no page needs an
 * inline style. In dark mode the colours are lightened until they can be read on the dark background.
 */
import { brandColours } from '../editions/brand/brand-colours.ts';
import { mixColours } from '../lib/mix-colours.ts';
import { brandFonts } from '../schemas/brand-fonts.ts';
import type { Edition } from '../schemas/edition.ts';
import { defaultTheme, type Theme } from '../schemas/theme-tokens.ts';
import { changedColours } from '../editions/brand/changed-colours.ts';
import { themeCss } from './theme-css.ts';

const id = 'virtual:edition.css';
const resolvedId = `\0${id}`;

/** A button under the pointer is a little darker, and its lower edge more so. */
const darker = (colour: string, share: number) => mixColours(colour, '#000000', share);

/** A logo that is wider still is made smaller, so that room is left for the name beside it. */
const WIDEST = 4;

/** What an edition shows besides what stands in its file. */
export interface Look {
  /** The colours of `theme.css`. */
  theme?: Theme;
  /** Width by height of the logo, so that the header has its room before the picture is there. */
  logoShape?: number | undefined;
}

/** The stylesheet of an edition's brand. */
export const editionCss = ({ brand }: Pick<Edition, 'brand'>, look: Look = {}): string => {
  const { theme = defaultTheme(), logoShape = 1 } = look;
  const shape = Math.min(WIDEST, Math.round(logoShape * 100) / 100);
  const { light, dark } = brandColours(brand, changedColours(theme));
  const { buttonColour, font } = brand;
  const letters = font ? `;--letters:${brandFonts[font].stack}` : '';
  const buttons = buttonColour
    ? `;--button-colour:${buttonColour};--button-hover-colour:${darker(buttonColour, 0.8)};--button-edge-colour:${darker(buttonColour, 0.5)}`
    : '';
  return [
    `:root{--brand-colour:${brand.colour};--brand-line-colour:${light['brand-line-colour']};--link-colour:${light['link-colour']}${buttons}${letters}${shape > 1 ? `;--logo-shape:${String(shape)}` : ''}}`,
    `@media (prefers-color-scheme:dark){:root{--brand-line-colour:${dark['brand-line-colour']};--link-colour:${dark['link-colour']}}}`,
  ].join('\n');
};

/** The plugin for one edition. */
export const editionStyles = (edition: Pick<Edition, 'brand'>, look: Look = {}) => ({
  name: 'edition-styles',
  resolveId: (source: string) => (source === id ? resolvedId : undefined),
  load: (source: string) =>
    source === resolvedId
      ? `${editionCss(edition, look)}\n${themeCss(look.theme ?? defaultTheme())}`
      : undefined,
});
