/** Whether everything of a brand can be read: each pair of colours that is used, by day, in the dark and in documents. */
import { contrast } from '../lib/contrast.ts';
import { nearestColour } from '../lib/nearest-colour.ts';
import {
  brandColours,
  modes,
  themeIn,
  type Brand,
  type Mode,
  type ThemeColours,
} from './brand/brand-colours.ts';
import { documentPairs, pagePairs, type Token, type UsedPair } from './brand/used-pairs.ts';

export type BrandKey = keyof Brand;

/** A pair of a brand that is too faint, with the cure. */
export interface BrandProblem {
  /** The key of the brand that is at fault, or the token of a theme (`--muted-colour`). */
  key: BrandKey | `--${string}`;
  pair: UsedPair;
  mode: Mode;
  /** The two colours as they are, `#rrggbb`. */
  front: string;
  back: string;
  /** As it is, to 1. */
  contrast: number;
  /** The colour nearest to that of `key` with which every pair of the key passes; undefined if there is none. */
  nearest: string | undefined;
}

/** Which key of the brand gives a colour. */
export const brandKeyOf: Partial<Record<Token, BrandKey>> = {
  'brand-colour': 'colour',
  'brand-line-colour': 'colour',
  accent: 'colour',
  'document-band': 'colour',
  'link-colour': 'linkColour',
  'button-colour': 'buttonColour',
};

type Faint = Omit<BrandProblem, 'nearest'>;

const findFaint = (brand: Brand, theme: ThemeColours): Faint[] => {
  const colours = brandColours(brand, theme);
  return modes.flatMap((mode) => {
    const ofTheme = themeIn(theme, mode);
    return (mode === 'documents' ? documentPairs : pagePairs).flatMap((pair) => {
      const [front = '', back = ''] = [colours[mode][pair.front], colours[mode][pair.back]];
      const found = contrast(front, back);
      if (found >= pair.needs) return [];
      const themed = [pair.front, pair.back].find((token) => Object.hasOwn(ofTheme, token));
      const key = themed ? (`--${themed}` as const) : (brandKeyOf[pair.front] ?? brandKeyOf[pair.back]);
      // What no edition can put right is ours; a test holds that there is none.
      return [{ key: key ?? (`--${pair.front}` as const), pair, mode, front, back, contrast: found }];
    });
  });
};

/**
 * Every pair that is too faint under WCAG 2.2 AA.
 * @param theme colours that the edition sets by hand besides its brand
 */
export const findBrandProblems = (brand: Brand, theme: ThemeColours = {}): BrandProblem[] => {
  const nearest = new Map<string, string | undefined>();
  const cure = ({ key, mode }: Faint): string | undefined => {
    const place = `${key} ${key.startsWith('--') ? mode : ''}`;
    if (!nearest.has(place)) nearest.set(place, nearestFor(key, mode));
    return nearest.get(place);
  };
  const nearestFor = (key: BrandProblem['key'], mode: Mode): string | undefined => {
    const isStillFaint = (each: Faint) => each.key === key && (!key.startsWith('--') || each.mode === mode);
    if (!key.startsWith('--')) {
      const ownKey = key as BrandKey;
      return nearestColour(
        brand[ownKey] ?? '',
        (colour) => !findFaint({ ...brand, [ownKey]: colour }, theme).some(isStillFaint),
      );
    }
    const token = key.slice(2) as Token;
    const part = mode === 'dark' && theme.dark && Object.hasOwn(theme.dark, token) ? 'dark' : 'light';
    const standing = brandColours(brand, theme)[mode][token] ?? '';
    return nearestColour(
      standing,
      (colour) =>
        !findFaint(brand, { ...theme, [part]: { ...theme[part], [token]: colour } }).some(isStillFaint),
    );
  };
  return findFaint(brand, theme).map((each) => ({ ...each, nearest: cure(each) }));
};
