/**
 * A Vite plugin that makes the edition's colours into a stylesheet, `virtual:edition.css`, so that no page needs an
 * inline style. In dark mode the colours are lightened until they can be read on the dark background.
 */
import { brandColours } from '../editions/brand/brand-colours.ts';
import { mixColours } from '../lib/mix-colours.ts';
import type { Edition } from '../schemas/edition.ts';

const id = 'virtual:edition.css';
const resolvedId = `\0${id}`;

/** A button under the pointer is a little darker, and its lower edge more so. */
const darker = (colour: string, share: number) => mixColours(colour, '#000000', share);

/** The stylesheet of an edition. */
export const editionCss = ({ brand }: Pick<Edition, 'brand'>): string => {
  const { light, dark } = brandColours(brand);
  const { buttonColour } = brand;
  const buttons = buttonColour
    ? `;--button-colour:${buttonColour};--button-hover-colour:${darker(buttonColour, 0.8)};--button-edge-colour:${darker(buttonColour, 0.5)}`
    : '';
  return [
    `:root{--brand-colour:${brand.colour};--brand-line-colour:${light['brand-line-colour']};--link-colour:${light['link-colour']}${buttons}}`,
    `@media (prefers-color-scheme:dark){:root{--brand-line-colour:${dark['brand-line-colour']};--link-colour:${dark['link-colour']}}}`,
  ].join('\n');
};

/** The plugin for one edition. */
export const editionStyles = (edition: Pick<Edition, 'brand'>) => ({
  name: 'edition-styles',
  resolveId: (source: string) => (source === id ? resolvedId : undefined),
  load: (source: string) => (source === resolvedId ? editionCss(edition) : undefined),
});
