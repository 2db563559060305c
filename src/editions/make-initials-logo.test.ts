import { expect, it } from 'vitest';
import { readLogo } from '../documents/pdf/read-logo.ts';
import { findLogoProblems } from './find-logo-problems.ts';
import { initialsOf, makeInitialsLogo } from './make-initials-logo.ts';

it.each([
  ['Anytown Council', 'AC'],
  ['The Royal Borough of Sampletown and Exampleham', 'RBS'],
  ["St Álban's NHS Trust", 'SAN'],
  ['সেবা', ''],
])('takes the initials of %s', (agency, initials) => expect(initialsOf(agency)).toBe(initials));

it.each(
  ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQR', 'STU', 'VWX', 'Y Z', 'W W M', 'I', 'সেবা', 'A & B "C"'].map(
    (name) => [name],
  ),
)('draws %s so that pages and documents can show it, inside its tile', (initials) => {
  const agency = initials.length === 3 && !initials.includes(' ') ? [...initials].join(' ') : initials;
  const svg = makeInitialsLogo(agency, '#1d4f5f');
  expect(findLogoProblems(svg, 'logo.svg', 'x')).toEqual([]);
  const drawing = readLogo(svg);
  expect(drawing?.paths.length).toBeGreaterThan(1);
  for (const { d } of drawing?.paths.slice(1) ?? []) {
    for (const number of d.match(/-?\d+(\.\d+)?/g) ?? []) {
      expect(Number(number)).toBeGreaterThanOrEqual(6);
      expect(Number(number)).toBeLessThanOrEqual(42);
    }
  }
});
