import { expect, it } from 'vitest';
import { withNumberedIslands } from './number-islands.ts';

const island = (mark: string) =>
  `<astro-island uid="${mark}" prefix="r1" props="{}"><p>uid="x"</p></astro-island>`;

it('numbers the islands of a page, whatever they were called', () => {
  expect(withNumberedIslands(`<main>${island('Z3aHGO')}${island('ypqA6')}</main>`)).toBe(
    `<main>${island('1')}${island('2')}</main>`,
  );
});

it('leaves a page without islands alone', () => {
  expect(withNumberedIslands('<p uid="a">text</p>')).toBe('<p uid="a">text</p>');
});
