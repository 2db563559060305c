import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';
import type { Line, Strip } from './strip.ts';

const room = { firstTop: 0, top: 0, bottom: 200 };
const line: Line = { height: 10, paint: () => undefined };
const strip = (lines: number, more: Partial<Strip> = {}): Strip => ({
  cells: [{ left: 0, width: 100, lines: Array.from({ length: lines }, () => line) }],
  before: 0,
  wholeUnder: 100,
  ...more,
});
/** The number of lines of each part on each page. */
const counts = (strips: Strip[]) =>
  paginate(strips, room).map((parts) => parts.map((part) => part.strip.cells[0]!.lines.length));

describe('paginate', () => {
  it('places strips under each other', () => {
    expect(counts([strip(5), strip(5)])).toEqual([[5, 5]]);
  });
  it('moves a strip whole that is not high', () => {
    expect(counts([strip(15), strip(8)])).toEqual([[15], [8]]);
  });
  it('splits a high one, with at least two lines on either side', () => {
    expect(counts([strip(15), strip(30)])).toEqual([[15, 5], [20], [5]]);
    expect(counts([strip(0, { least: 190 }), strip(30)])).toEqual([[0], [20], [10]]);
    expect(counts([strip(21)])).toEqual([[19], [2]]);
  });
  it('begins a page where it is told to, but leaves none empty', () => {
    expect(counts([strip(1, { breakBefore: true }), strip(1, { breakBefore: true })])).toEqual([[1], [1]]);
  });
  it('keeps a strip with the beginning of the next', () => {
    expect(counts([strip(17), strip(2, { keepWithNext: true }), strip(5)])).toEqual([[17], [2, 5]]);
    expect(counts([strip(13), strip(2, { keepWithNext: true }), strip(30)])[0]).toEqual([13]);
  });
  it('takes the end of a long strip along to what it is kept with', () => {
    expect(counts([strip(18, { keepWithNext: true }), strip(9)])).toEqual([[14], [4, 9]]);
  });
  it('gives up a chain that is longer than a page', () => {
    const chain = Array.from({ length: 6 }, () => strip(8, { keepWithNext: true }));
    expect(counts(chain).flat()).toEqual([8, 8, 8, 8, 8, 8]);
  });
  it('repeats the heads of a table on every page that goes on', () => {
    const head = strip(1, { keepWithNext: true });
    const rows = Array.from({ length: 5 }, () => strip(8, { heads: [head] }));
    const pages = paginate([head, ...rows], room);
    expect(pages.map((parts) => parts.filter(({ isRepeat }) => isRepeat).length)).toEqual([0, 1, 1]);
  });
  it('drops the space above at the top of a page and tells bookmarks where they are', () => {
    const places: number[][] = [];
    const onPlaced = (page: number, top: number) => places.push([page, top]);
    paginate(
      [
        strip(15, { before: 7, onPlaced }),
        strip(3, { before: 7, onPlaced }),
        strip(9, { before: 7, onPlaced }),
      ],
      room,
    );
    expect(places).toEqual([
      [0, 0],
      [0, 157],
      [1, 0],
    ]);
  });
  it('places a line higher than a page rather than losing it', () => {
    const high: Strip = { ...strip(0), cells: [{ left: 0, width: 1, lines: [{ ...line, height: 500 }] }] };
    expect(counts([strip(1), high, strip(1)]).flat()).toEqual([1, 1, 1]);
  });
});
