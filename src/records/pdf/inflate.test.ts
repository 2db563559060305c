import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inflate, InflatedTooLarge, unpredict } from './inflate.ts';
import { PdfDamage } from './pdf-value.ts';

it('unpacks, and takes what it unpacked from the budget', async () => {
  const budget = { left: 1000 };
  expect(await inflate(deflateSync(Buffer.alloc(600, 65)), budget)).toEqual(new Uint8Array(600).fill(65));
  expect(budget.left).toBe(400);
});
it('stops when the budget of the whole file is used up', async () => {
  const budget = { left: 1000 };
  await inflate(deflateSync(Buffer.alloc(600)), budget);
  await expect(inflate(deflateSync(Buffer.alloc(600)), budget)).rejects.toBeInstanceOf(InflatedTooLarge);
});
it('does not unpack a bomb to its end', async () => {
  const bomb = deflateSync(Buffer.alloc(100 * 1024 * 1024));
  const budget = { left: 1024 * 1024 };
  await expect(inflate(bomb, budget)).rejects.toBeInstanceOf(InflatedTooLarge);
  // Whatever the size of a chunk is, it stopped within a few of them.
  expect(budget.left).toBeGreaterThan(-1024 * 1024);
});
it('forgives bytes after the data, and refuses data that is none', async () => {
  const packed = Buffer.concat([deflateSync(Buffer.from('record')), Buffer.from('\n')]);
  expect(new TextDecoder().decode(await inflate(packed, { left: 1000 }))).toBe('record');
  await expect(inflate(Buffer.from('no zlib data'), { left: 1000 })).rejects.toBeInstanceOf(PdfDamage);
});

it.each([
  ['none', [0, 1, 2, 3, 0, 4, 5, 6], [1, 2, 3, 4, 5, 6]],
  ['left', [1, 1, 1, 1, 1, 2, 2, 2], [1, 2, 3, 2, 4, 6]],
  ['up', [0, 1, 2, 3, 2, 1, 1, 255], [1, 2, 3, 2, 3, 2]],
  ['average', [0, 10, 20, 30, 3, 1, 1, 1], [10, 20, 30, 6, 14, 23]],
  ['Paeth', [0, 10, 20, 30, 4, 1, 1, 1], [10, 20, 30, 11, 21, 31]],
])('takes back the prediction %s', (_, data, rows) => {
  expect([...unpredict(Uint8Array.from(data), 15, 3)]).toEqual(rows);
});
it('leaves data without prediction alone', () => {
  expect([...unpredict(Uint8Array.from([9, 8]), 1, 1)]).toEqual([9, 8]);
});
