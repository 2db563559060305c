import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionCss } from '../integrations/edition-styles.ts';
import { startingEditions } from '../integrations/edition-maker.ts';
import { colourPairs, darkShades, isColour, nearestPassing } from './colour-pairs.ts';
import { findBrandProblems } from './find-brand-problems.ts';

const brandWith = (colour: string, linkColour: string) =>
  ({ brand: { colour, linkColour, logoAlt: '' } }) as Parameters<typeof findBrandProblems>[0];

describe('colourPairs', () => {
  it('lets every brand of the project pass', () => {
    for (const { brand } of startingEditions()) {
      for (const key of ['colour', 'linkColour'] as const)
        expect(colourPairs(key, brand[key]).filter(({ passes }) => !passes)).toEqual([]);
    }
  });

  it.each(['#ff0000', '#767676', '#777777', '#ffff00', '#1d4f5f', '#ffffff'])(
    'passes %s only if the build does, and gives a near colour that the build takes',
    (colour) => {
      const passes = [...colourPairs('colour', colour), ...colourPairs('linkColour', colour)].every(
        (pair) => pair.passes,
      );
      if (passes) expect(findBrandProblems(brandWith(colour, colour), 'x')).toEqual([]);
      const near = [nearestPassing('colour', colour), nearestPassing('linkColour', colour)] as const;
      expect(findBrandProblems(brandWith(...near), 'x')).toEqual([]);
      expect(colourPairs('linkColour', near[1]).every((pair) => pair.passes)).toBe(true);
    },
  );

  it('knows the backgrounds and the dark shades of the style sheets', () => {
    const tokens = readFileSync('src/styles/_tokens.scss', 'utf8');
    expect(tokens).toContain('--panel-colour: #f1f5f8');
    expect(tokens).toContain('--page-colour: #0f1419');
    const brand = { colour: '#4a2e6f', linkColour: '#5b3a8c' };
    const { line, link } = darkShades(brand);
    expect(editionCss({ brand: { ...brand, logoAlt: '' } })).toContain(
      `--brand-line-colour:${line};--link-colour:${link}`,
    );
  });

  it('knows a colour from other words', () => {
    expect([isColour('#12aBcd'), isColour('#123'), isColour('red'), isColour(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
