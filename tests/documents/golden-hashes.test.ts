/**
 * The same record gives the same bytes, today and in ten years: an archive can tell whether a document is the one that
 * was made. A hash changes when a template, the edition, a font or a renderer changes, and only then.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  computeGoldenHashes,
  GOLDEN_FILE,
  type GoldenHashes,
} from '../../scripts/documents/golden-hashes.ts';

const golden = JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')) as GoldenHashes;
const hashes = await computeGoldenHashes();

it.each(Object.keys(hashes))('makes the documents of %s with the bytes that they had', (id) => {
  expect(
    hashes[id],
    `The documents of the worked example of ${id} have other bytes than before. If that is meant, run: npm run documents -- --renew`,
  ).toEqual(golden[id]);
});

it('keeps no hash of a template that is gone', () => {
  expect(
    Object.keys(golden).filter((id) => !(id in hashes)),
    'Run: npm run documents -- --renew',
  ).toEqual([]);
});

it('makes the same bytes twice in one process, with other documents in between', async () => {
  const [first = ''] = Object.keys(hashes);
  expect(await computeGoldenHashes([first])).toEqual({ [first]: hashes[first] });
});
