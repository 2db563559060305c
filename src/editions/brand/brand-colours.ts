/** Every colour that pages and documents of a brand have, by its meaning. Pure: the build and a page of the browser use it. */
import { lightenUntil } from '../../lib/lighten-until.ts';
import { mixColours } from '../../lib/mix-colours.ts';
import type { Edition } from '../../schemas/edition.ts';
import { documentTokens, type DocumentToken } from './document-tokens.ts';
import { pageTokens, type PageToken } from './page-tokens.ts';
import type { BrandToken, Token } from './used-pairs.ts';

/** The colours that an edition chooses. */
export type Brand = Pick<Edition['brand'], 'colour' | 'linkColour' | 'buttonColour'>;

/** Colours that a theme of the edition sets by hand, by day and in the dark; they stand over all others. */
export interface ThemeColours {
  light?: Partial<Record<PageToken | BrandToken, string>>;
  dark?: Partial<Record<PageToken | BrandToken, string>>;
}

export const modes = ['light', 'dark', 'documents'] as const;
/** By day, in the dark, on paper. */
export type Mode = (typeof modes)[number];

/** The green of GOV.UK's buttons, where a brand chooses no other. */
const BUTTON = pageTokens.light['success-colour'];
/** Links are read in long texts, so that in the dark they get more than they must have. */
const DARK_LINK = 7;
const READABLE = 4.5;
/** Share of the main colour in the band under a heading of a document. */
const BAND = 0.1;

type Colours = Partial<Record<Token, string>>;

/** What a theme sets in a mode: in the dark also what it sets by day, where the dark page has no colour of its own. */
export const themeIn = (theme: ThemeColours, mode: Mode): Colours => {
  if (mode === 'documents') return {};
  if (mode === 'light') return { ...theme.light };
  const { light, dark } = pageTokens;
  const byDay = Object.entries(theme.light ?? {}).filter(
    ([name]) => light[name as PageToken] === dark[name as PageToken],
  );
  return { ...Object.fromEntries(byDay), ...theme.dark };
};

const onPages = (brand: Brand, theme: ThemeColours): Record<'light' | 'dark', Colours> => {
  const { colour, linkColour, buttonColour = BUTTON } = brand;
  const inTheDark = themeIn(theme, 'dark');
  const { 'page-colour': page, 'hover-colour': hover } = { ...pageTokens.dark, ...inTheDark };
  const own = { 'brand-colour': colour, 'button-colour': buttonColour };
  return {
    light: {
      ...pageTokens.light,
      ...own,
      'brand-line-colour': colour,
      'link-colour': linkColour,
      ...themeIn(theme, 'light'),
    },
    dark: {
      ...pageTokens.dark,
      ...own,
      'brand-line-colour': lightenUntil(colour, page, READABLE),
      'link-colour': lightenUntil(lightenUntil(linkColour, page, DARK_LINK), hover, READABLE),
      ...inTheDark,
    },
  };
};

/** The colours of a brand in each mode, as `#rrggbb`. */
export const brandColours = (brand: Brand, theme: ThemeColours = {}): Record<Mode, Colours> => ({
  ...onPages(brand, theme),
  documents: {
    ...(documentTokens satisfies Record<DocumentToken, string>),
    accent: brand.colour,
    'document-band': mixColours(brand.colour, documentTokens.paper, BAND),
  },
});
