/** Where the colours of a brand meet others, and how well each pair can be read. */
import { contrast } from '../lib/contrast.ts';
import { darkenUntil } from '../lib/darken-until.ts';
import { lightenUntil } from '../lib/lighten-until.ts';

/** Least contrast of text under WCAG 2.2 AA (1.4.3). */
export const LEAST_CONTRAST = 4.5;

const WHITE = '#ffffff';
/** Panels of pages in light colours, and pages in dark ones; the same as in `src/styles/_tokens.scss`. */
const PANEL = '#f1f5f8';
const DARK_PAGE = '#0f1419';

export type BrandColour = 'colour' | 'linkColour';

export interface ColourPair {
  /** What is seen: "White words on the header". */
  what: string;
  ratio: number;
  passes: boolean;
}

const places: Record<BrandColour, readonly [what: string, other: string][]> = {
  colour: [
    ['White words on the header', WHITE],
    ['Headings of documents on white paper', WHITE],
  ],
  linkColour: [
    ['Links on a white page', WHITE],
    ['Links on a light panel', PANEL],
  ],
};

/** Every pair that a colour of the brand (`#rrggbb`) stands in on light pages and on paper. */
export const colourPairs = (key: BrandColour, value: string): ColourPair[] =>
  places[key].map(([what, other]) => {
    const ratio = contrast(value, other);
    return { what, ratio, passes: ratio >= LEAST_CONTRAST };
  });

/** The nearest shade of a colour that passes in every pair. */
export const nearestPassing = (key: BrandColour, value: string): string =>
  places[key].reduce((shade, [, other]) => darkenUntil(shade, other, LEAST_CONTRAST), value);

/** The two shades that pages use in dark mode; they are always light enough. */
export const darkShades = (brand: Record<BrandColour, string>) => ({
  line: lightenUntil(brand.colour, DARK_PAGE, LEAST_CONTRAST),
  link: lightenUntil(brand.linkColour, DARK_PAGE, 7),
});

/** Whether a text is a colour as an edition writes it. */
export const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-fA-F]{6}$/.test(value);
