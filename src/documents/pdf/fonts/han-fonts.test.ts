import { describe, expect, it } from 'vitest';
import { findHanParts, hanRegionOf, type HanIndex, type HanRegion } from './han-fonts.ts';

const INDEXES: Record<HanRegion, HanIndex> = {
  sc: { '[4]': 'U+738b,U+5c0f-5c10', latin: 'U+0000-00ff' },
  jp: { '[7]': 'U+5c71,U+738b', '[8]': 'U+3042' },
  kr: { '[1]': 'U+ae40' },
};
const codes = (text: string) => Array.from(text, (character) => character.codePointAt(0)!);
const find = (texts: string[], fallback: HanRegion = 'sc') =>
  findHanParts(codes(texts.join('')), texts, fallback, (region) => Promise.resolve(INDEXES[region]));

describe('Chinese, Japanese and Korean fonts', () => {
  it('are chosen by kana and Hangul', () => {
    expect(['山田さん', '김', '王', '김さ'].map(hanRegionOf)).toEqual(['jp', 'kr', undefined, undefined]);
  });
  it('come in the parts that the text needs', async () => {
    expect(await find(['王小'])).toEqual([{ region: 'sc', parts: ['4'] }]);
  });
  it('have the shapes that each text asks for', async () => {
    const found = await find(['王', '王あ']);
    expect(found.map(({ region, parts }) => [region, parts.length])).toEqual([
      ['sc', 1],
      ['jp', 2],
    ]);
  });
  it('help each other out', async () => {
    expect((await find(['山'])).map(({ region }) => region)).toEqual(['jp']);
  });
  it('leave alone what none of them has, and what is of private use', async () => {
    expect(await find(['\u{1e900}', '\ue000'])).toEqual([]);
  });
});
