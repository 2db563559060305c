import { figureInWords } from '../planning/figure.ts';
import { figureShape, type Figure } from '../schemas/arrangement.ts';
import type { Edition } from '../schemas/edition.ts';
import { isPlainObject } from '../lib/deep-merge.ts';

/** How an edition has loosened a figure, or undefined. Only the same unit can be compared. */
const loosened = (before: Figure, after: Figure): string | undefined => {
  if (before.unit !== after.unit) {
    const isBound = (before.least ?? before.most ?? before.moreThan) !== undefined;
    return isBound
      ? `is counted in ${after.units}. Count it in ${before.units}, so that both can be compared`
      : undefined;
  }
  const isLower =
    (before.least !== undefined && !((after.least ?? 0) >= before.least)) ||
    (before.moreThan !== undefined && !((after.moreThan ?? 0) >= before.moreThan));
  const isHigher = before.most !== undefined && !((after.most ?? Infinity) <= before.most);
  return isLower || isHigher
    ? `(${figureInWords(after)}) is looser than that of the edition it extends. Stay within ${figureInWords(before)}`
    : undefined;
};

/** Figures with a least or a most that are looser than those of the edition that is extended. */
export const findLoosenedFigures = (
  below: Record<string, unknown>,
  edition: Edition,
  file: string,
): string[] => {
  const standing = isPlainObject(below['figures']) ? below['figures'] : {};
  return Object.entries(edition.figures).flatMap(([key, figure]) => {
    const before = figureShape.safeParse(standing[key]);
    const how = before.success ? loosened(before.data, figure) : undefined;
    return how === undefined ? [] : `${file}: figures.${key}: the figure ${how}.`;
  });
};
