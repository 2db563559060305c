import { groupBy } from '../lib/group-by.ts';
import type { BrandProblem } from './find-brand-problems.ts';

const whenOf = { light: '', dark: ' in the dark', documents: '' } as const;
const nameOf = (colour: string) => (colour === '#ffffff' ? 'white' : colour);

/** How far a pair is from what it needs, as a share: the faintest comes first. */
const shortfall = ({ contrast, pair }: BrandProblem) => contrast / pair.needs;

/** Rounded down, so that 4.49 is not said to be 4.5. */
const toOne = (contrast: number) => `${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1`;

/**
 * One sentence for each key of a brand with a pair that is too faint: its faintest pair, how many others there are, and
 * the nearest colour that passes them all.
 * @param file the name of the edition's file as a person knows it
 */
export const sayBrandProblems = (problems: readonly BrandProblem[], file: string): string[] => {
  const byKey = groupBy(problems, ({ key }) => key);
  return [...byKey].map(([key, all]) => {
    const worst = [...all].sort((a, b) => shortfall(a) - shortfall(b))[0] as BrandProblem;
    const { pair, mode, front, back, nearest } = worst;
    // One place by day and in the dark is one.
    const others = new Set(all.map((each) => each.pair.where)).size - 1;
    const place = key.startsWith('--')
      ? `${file.replace(/edition\.yaml$/, 'theme.css')}: ${key}`
      : `${file}: brand.${key}`;
    return (
      `${place}: ${nameOf(front)} on ${nameOf(back)} has a contrast of ${toOne(worst.contrast)}, and ${pair.where}` +
      `${whenOf[mode]} need ${String(pair.needs)} to 1.` +
      (others > 0
        ? ` ${String(others)} other ${others === 1 ? 'place is' : 'places are'} too faint as well.`
        : '') +
      (nearest ? ` The nearest colour that passes is ${nearest}.` : ' Choose another colour.')
    );
  });
};
