import { describe, expect, it } from 'vitest';
import { editionCss } from '../integrations/edition-styles.ts';
import { startingEditions } from '../integrations/edition-maker.ts';
import { colourPairs, darkShades, isColour, nearestPassing } from './colour-pairs.ts';
import { findBrandProblems } from './find-brand-problems.ts';

describe('colourPairs', () => {
  it('lets every brand of the project pass', () => {
    for (const { brand } of startingEditions()) {
      for (const key of ['colour', 'linkColour'] as const)
        expect(colourPairs(key, brand[key]).filter(({ passes }) => !passes)).toEqual([]);
    }
  });

  it.each(['#ff0000', '#767676', '#777777', '#ffff00', '#1d4f5f', '#ffffff'])(
    'passes %s if the build does, and only then, and gives a near colour that the build takes',
    (colour) => {
      const passes = [...colourPairs('colour', colour), ...colourPairs('linkColour', colour)].every(
        (pair) => pair.passes,
      );
      expect(passes).toBe(findBrandProblems({ colour, linkColour: colour }).length === 0);
      const near = {
        colour: nearestPassing('colour', colour),
        linkColour: nearestPassing('linkColour', colour),
      };
      expect(findBrandProblems(near)).toEqual([]);
      expect(colourPairs('linkColour', near.linkColour).every((pair) => pair.passes)).toBe(true);
    },
  );

  it('knows the dark shades of the style sheets', () => {
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
