/** How well a colour of a brand can be read, while somebody chooses it: the pairs of the build, for one key. */
import { contrast } from '../lib/contrast.ts';
import { brandColours, modes, type Brand } from './brand/brand-colours.ts';
import { documentPairs, pagePairs, type Token } from './brand/used-pairs.ts';
import { brandKeyOf, findBrandProblems } from './find-brand-problems.ts';

export type BrandColour = 'colour' | 'linkColour';

export interface ColourPair {
  /** What is seen: "Words on the header". */
  what: string;
  /** As it is, to 1. */
  ratio: number;
  /** Least contrast, to 1. */
  needs: number;
  passes: boolean;
}

/** What stands for the other key: it is in no pair with the one that is asked about. */
const OTHER = '#0b0c0c';
/** Least contrast of text; pairs that need less are named only where they fail. */
const TEXT = 4.5;

const brandWith = (key: BrandColour, value: string): Brand => ({
  colour: OTHER,
  linkColour: OTHER,
  [key]: value,
});

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Every pair of a colour (`#rrggbb`): those of text in the light and on paper, and whatever else is too faint. */
export const colourPairs = (key: BrandColour, value: string): ColourPair[] => {
  const colours = brandColours(brandWith(key, value));
  const isAsByDay = (token: Token) => colours.dark[token] === colours.light[token];
  return modes.flatMap((mode) =>
    (mode === 'documents' ? documentPairs : pagePairs).flatMap(({ front, back, needs, where }) => {
      if ((brandKeyOf[front] ?? brandKeyOf[back]) !== key) return [];
      const ratio = contrast(colours[mode][front] ?? '', colours[mode][back] ?? '');
      const passes = ratio >= needs;
      if (passes && (mode === 'dark' || needs < TEXT)) return [];
      if (mode === 'dark' && isAsByDay(front) && isAsByDay(back)) return [];
      return [{ what: capitalised(where) + (mode === 'dark' ? ' in the dark' : ''), ratio, needs, passes }];
    }),
  );
};

/** The nearest colour that passes in every pair, as the build names it; the colour itself if it passes. */
export const nearestPassing = (key: BrandColour, value: string): string => {
  const [problem] = findBrandProblems(brandWith(key, value)).filter((each) => each.key === key);
  return problem ? (problem.nearest ?? OTHER) : value;
};

/** The two shades that pages use in dark mode; they are always light enough. */
export const darkShades = (brand: Record<BrandColour, string>) => {
  const { dark } = brandColours(brand);
  return { line: dark['brand-line-colour'] ?? brand.colour, link: dark['link-colour'] ?? brand.linkColour };
};

/** Whether a text is a colour as an edition writes it. */
export const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-fA-F]{6}$/.test(value);
