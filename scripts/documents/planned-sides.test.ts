import { expect, it } from 'vitest';
import { plannedSides } from './planned-sides.ts';

it.each([
  ['Four pages; the page with two child blocks is copied.', 4],
  ['One side of A4 at 11pt with all ten rows visible', 1],
  ['Two landscape pages.', 2],
  ['Page 1 names and roles, page 2 arrangements and signatures.', 2],
  ['Overview page plus one page per stage, five in all', 5],
  ['Rules on the front, check on the back.', 2],
  ['Two blank versions of three pages, practice and supervision.', 6],
  ['As many as are needed.', undefined],
])('reads "%s"', (plan, sides) => {
  expect(plannedSides(plan)).toBe(sides);
});
