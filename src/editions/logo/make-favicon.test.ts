import { expect, it } from 'vitest';
import { findLogoProblems } from '../find-logo-problems.ts';
import { makeInitialsLogo } from '../make-initials-logo.ts';
import { makeFavicon } from './make-favicon.ts';
import { svgShape } from './svg-shape.ts';

it('puts a drawn logo into the square of a tab, whatever size it says it has', () => {
  const svg = makeFavicon({ svg: makeInitialsLogo('Anytown Council', '#00563f') });
  expect(findLogoProblems(svg, 'favicon.svg', 'x')).toEqual([]);
  expect(svg).toContain(
    'viewBox="0 0 48 48" role="img" aria-label="Anytown Council" x="2" y="2" width="28" height="28">',
  );
  expect(svg.match(/ width="/g)).toHaveLength(3);
});

it('carries a logo of pixels in itself', () => {
  expect(makeFavicon({ png: 'AAAA' })).toContain('href="data:image/png;base64,AAAA"');
});

it.each([
  ['<svg viewBox="0 0 30 10">', 3],
  ["<svg xmlns='x' viewBox='-5,-5,10,20'>", 0.5],
  ['<svg>', 1],
])('reads the shape of %s', (svg, shape) => expect(svgShape(svg)).toBe(shape));
