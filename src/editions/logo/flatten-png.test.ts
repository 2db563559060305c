import { describe, expect, it } from 'vitest';
import { zlibSync } from 'fflate';
import { encodePng } from '../../lib/encode-png.ts';
import { readPng } from '../../lib/read-png.ts';
import { findLogoProblems } from '../find-logo-problems.ts';
import { flattenPng } from './flatten-png.ts';
import { pngPixels } from './png-pixels.ts';

const most = { width: 1000, height: 1000 };

/** A PNG of raw rows, each with its filter byte; its chunks have no checksums, which nothing here reads. */
const png = (
  [width, height, bitDepth, colourType, interlace = 0]: number[],
  rows: number[],
  extra: Record<string, number[]> = {},
): Uint8Array<ArrayBuffer> => {
  const word = (value = 0) => [value >>> 24, value >>> 16, value >>> 8, value].map((part) => part & 255);
  const chunk = (name: string, data: number[]) => [
    ...word(data.length),
    ...[...name].map((letter) => letter.charCodeAt(0)),
    ...data,
    ...word(),
  ];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...word(width), ...word(height), bitDepth ?? 8, colourType ?? 2, 0, 0, interlace]),
    ...Object.entries(extra).flatMap(([name, data]) => chunk(name, data)),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(rows))]),
    ...chunk('IEND', []),
  ]);
};
const pixelsOf = (file: Uint8Array) => {
  const flat = flattenPng(file, most);
  return flat && [...(pngPixels(readPng(flat)!)?.pixels ?? [])];
};

describe('takes every kind of PNG onto white', () => {
  it.each([
    ['grey of one bit', png([4, 1, 1, 0], [0, 0b1010_0000]), [255, 0, 255, 0].flatMap((v) => [v, v, v])],
    ['grey of four bits', png([2, 1, 4, 0], [0, 0x0f]), [0, 0, 0, 255, 255, 255]],
    [
      'grey with a colour that is clear',
      png([2, 1, 8, 0], [0, 7, 9], { tRNS: [0, 7] }),
      [255, 255, 255, 9, 9, 9],
    ],
    ['RGB of sixteen bits', png([1, 1, 16, 2], [0, 1, 200, 2, 200, 3, 200]), [1, 2, 3]],
    [
      'a palette of two bits',
      png([2, 1, 2, 3], [0, 0b0100_0000], { PLTE: [9, 8, 7, 6, 5, 4], tRNS: [0] }),
      [6, 5, 4, 255, 255, 255],
    ],
    ['grey with transparency', png([2, 1, 8, 4], [0, 0, 255, 0, 0]), [0, 0, 0, 255, 255, 255]],
    ['RGB with transparency', png([1, 1, 8, 6], [0, 100, 0, 200, 51]), [224, 204, 244]],
    [
      'filters',
      png([2, 3, 8, 2], [1, 5, 6, 7, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1]),
      [5, 6, 7, 6, 7, 8, 6, 7, 8, 7, 8, 9, 7, 8, 9, 8, 9, 10],
    ],
  ])('%s', (_, file, expected) => expect(pixelsOf(file)).toEqual(expected));
});

it('shrinks to what is printed, and makes the same bytes again', () => {
  const pixels = Uint8Array.from({ length: 300 * 120 * 3 }, (_, index) => (index * 7) % 256);
  const file = encodePng({ width: 300, height: 120, pixels }, { density: 1 });
  const flat = flattenPng(file, { width: 945, height: 60 })!;
  expect(readPng(flat)).toMatchObject({
    width: 150,
    height: 60,
    bitDepth: 8,
    colourType: 2,
    isInterlaced: false,
  });
  expect(flattenPng(file, { width: 945, height: 60 })).toEqual(flat);
});

describe('a PNG that cannot be a logo is refused with the cure', () => {
  const pixels = Uint8Array.from({ length: 200 * 120 * 3 }, (_, index) => (index * index * 7919) % 251);
  const good = encodePng({ width: 200, height: 120, pixels }, { density: 1 });
  const place = 'editions/ours/edition.yaml: brand.logo';
  const problems = (file: Uint8Array, name = 'logo.png') => findLogoProblems(file, name, place);
  const whole = (head: number[]) =>
    png(
      head,
      Array.from({ length: 100 * 301 }, () => 0),
    );

  it('lets a good one pass', () => expect(problems(whole([100, 100, 8, 2]))).toEqual([]));

  it.each([
    ['cut off', good.slice(0, 500), 'broken or cut off'],
    ['too few rows', png([100, 100, 8, 2], [0, 1, 2, 3]), 'cannot be read. Save it again, as 8 bit RGB'],
    ['interlaced', whole([100, 100, 8, 2, 1]), 'Save it without interlacing, as 8 bit RGB'],
    [
      'tiny',
      png(
        [10, 10, 8, 2],
        Array.from({ length: 310 }, () => 0),
      ),
      'at least 96 pixels high, or as SVG',
    ],
    ['huge in pixels', png([9000, 100, 8, 2], [0]), 'at most 4000 pixels on each side'],
  ] as const)('%s', (_, file, message) => {
    const found = problems(file);
    expect(found.join('\n')).toContain(message);
    for (const line of found) expect(line.startsWith(`${place}: 'logo.png' `)).toBe(true);
  });

  it('too many bytes, or a name that says something else', () => {
    const noise = new Uint8Array(300 * 200 * 3);
    let seed = 1;
    for (let at = 0; at < noise.length; at += 1) noise[at] = (seed = (seed * 16_807) % 2_147_483_647) % 256;
    expect(problems(encodePng({ width: 300, height: 200, pixels: noise }, { density: 1 }))[0]).toMatch(
      /has \d+ bytes, and at most 100000 are allowed\. Save it smaller, or as SVG\.$/,
    );
    expect(problems(whole([100, 100, 8, 2]), 'logo.svg')).toEqual([
      `${place}: 'logo.svg' is a PNG file. Give it a name that ends in .png.`,
    ]);
  });
});
