import { contrast } from '../lib/contrast.ts';
import type { Edition } from '../schemas/edition.ts';

const LEAST = 4.5;

/** Colours of a brand that cannot be read: both stand against white, as text or with text on them (WCAG 1.4.3). */
export const findBrandProblems = ({ brand }: Edition, file: string): string[] =>
  (['colour', 'linkColour'] as const).flatMap((key) => {
    const found = contrast(brand[key], '#ffffff');
    if (found >= LEAST) return [];
    return (
      `${file}: brand.${key}: ${brand[key]} has a contrast of ${found.toFixed(1)} to 1 against white. ` +
      `Choose a darker colour with at least ${LEAST} to 1.`
    );
  });
