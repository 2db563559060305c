/** The pairs are those that the style sheets use: no colour of a word or of a ground is left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentTokens } from './document-tokens.ts';
import { pageTokens } from './page-tokens.ts';
import { documentPairs, pagePairs } from './used-pairs.ts';

const sheets = readdirSync('src/styles', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.scss') && !name.endsWith('_tokens.scss'))
  .map((name) => readFileSync(join('src/styles', name), 'utf8'))
  .join('\n');
const used = (property: string) => [
  ...new Set(
    [...sheets.matchAll(new RegExp(`[\\s;{]${property}: var\\(--([a-z-]+)`, 'g'))]
      .map(([, name]) => name)
      // In the preview of a brand that is still being chosen, colours that do not pass must be seen too.
      .filter((name) => name !== 'chosen-colour'),
  ),
];
const fronts = new Set<string>(pagePairs.map(({ front }) => front));
const backs = new Set<string>(pagePairs.map(({ back }) => back));

it('every colour of words stands in front of something', () => {
  const words = used('color');
  expect(words.length).toBeGreaterThan(8);
  expect(words.filter((name = '') => !fronts.has(name))).toEqual([]);
});

it('every ground stands behind something', () => {
  const grounds = used('background(?:-color)?');
  expect(grounds.length).toBeGreaterThan(5);
  expect(grounds.filter((name = '') => !backs.has(name) && name !== 'button-hover-colour')).toEqual([]);
});

it('every token is in a pair, but for lines that only part or adorn', () => {
  const tokens = [...Object.keys(pageTokens.light), ...Object.keys(documentTokens)];
  const paired = new Set([...pagePairs, ...documentPairs].flatMap(({ front, back }) => [front, back]));
  expect(tokens.filter((token) => !paired.has(token as never))).toEqual(['panel-line-colour', 'line-colour']);
});
