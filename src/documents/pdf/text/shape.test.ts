import { describe, expect, it } from 'vitest';
import { loadFontsNode } from '../load-fonts-node.ts';
import { createShaper } from './shape.ts';

const fonts = await loadFontsNode();
const shape = (text: string) => {
  const shaper = createShaper(fonts);
  return { units: shaper.shape(text, 'regular'), program: shaper.programs()[0]! };
};

describe('shape', () => {
  it('gives each character one unit with its own number, used again for the same character', () => {
    const { units } = shape('abca');
    expect(units.map(({ cid }) => cid)).toEqual([1, 2, 3, 1]);
  });
  it('draws decomposed letters with the composed glyph and keeps both texts apart', () => {
    const { units, program } = shape('\u00e9e\u0301');
    expect(units.map(({ text }) => text)).toEqual(['\u00e9', 'e\u0301']);
    const [composed, decomposed] = units.map(({ cid }) => program.glyphs[cid]!);
    expect(decomposed).toEqual(composed);
    expect(units[0]!.cid).not.toBe(units[1]!.cid);
  });
  it('puts marks together that no glyph has', () => {
    const { units, program } = shape('q\u0323');
    expect(units).toHaveLength(1);
    expect(program.glyphs[units[0]!.cid]!.kind).toBe('composite');
  });
  it('cuts a heap of marks, because a map of texts holds 512 bytes for one glyph', () => {
    const heap = `Z${'\u0301'.repeat(300)}`;
    const { units, program } = shape(heap);
    expect(units.map(({ text }) => text).join('')).toBe(heap);
    expect(Math.max(...program.texts.map((text) => text.length))).toBeLessThanOrEqual(256);
  });
  it('stands a box for what no font has, with the text behind it', () => {
    const { units, program } = shape('a\u6f22');
    expect(units[1]).toMatchObject({ text: '\u6f22', unshowable: true });
    expect(program.texts[units[1]!.cid]).toBe('\u6f22');
    expect(units[1]!.advance).toBeGreaterThan(0.2);
  });
  it('takes no room for invisible characters and keeps them', () => {
    const { units } = shape('a\u200d\u00ad\u2060b');
    expect(units.map(({ text }) => text).join('')).toBe('a\u200d\u00ad\u2060b');
    expect(units.filter(({ advance }) => advance > 0)).toHaveLength(2);
  });
  it('says what a private character is by ActualText', () => {
    expect(shape('\ue000').units[0]).toMatchObject({ actualText: '\ue000', unshowable: true });
  });
  it('never places glyph 0', () => {
    const { units } = shape('a \t\u00a0\u0001\u{1f600}\ud800\u3000\u2003');
    expect(units.every(({ cid }) => cid > 0)).toBe(true);
  });
  it('gives a cluster that HarfBuzz makes of several glyphs one composite, with the whole text behind it', async () => {
    const shaper = createShaper(await fonts.withTexts(['क्षि']));
    const units = shaper.shape('क्षि', 'regular');
    expect(units.map(({ text }) => text)).toEqual(['क्षि']);
    const [{ font, cid }] = units as [(typeof units)[number]];
    expect(font.glyphs[cid]).toMatchObject({ kind: 'composite' });
    expect(font.texts[cid]).toBe('क्षि');
  });
  it('writes the text of letters from right to left backwards, as their string is', async () => {
    const shaper = createShaper(await fonts.withTexts(['مُ']));
    const [unit] = shaper.shape('مُ', 'regular');
    expect(unit).toMatchObject({ text: 'مُ', level: 1, baseLevel: 1 });
    expect(unit!.font.texts[unit!.cid]).toBe('\u064f\u0645');
  });
  it('draws a look-alike for a sign that no font has, and keeps the sign', async () => {
    const shaper = createShaper(await fonts.withTexts(['☐']));
    const [unit] = shaper.shape('☐', 'regular');
    expect(unit!.unshowable).toBeUndefined();
    expect(unit!.font.texts[unit!.cid]).toBe('☐');
  });
  it('gives the letter and a box where only the mark is unknown', () => {
    const { units } = shape('a\u0951');
    expect(units.map(({ text, unshowable }) => [text, unshowable ?? false])).toEqual([
      ['a', false],
      ['\u0951', true],
    ]);
  });
});
