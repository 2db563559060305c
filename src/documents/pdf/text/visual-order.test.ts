import { describe, expect, it } from 'vitest';
import { loadFontsNode } from '../load-fonts-node.ts';
import { breakLines } from './break-lines.ts';
import { createShaper } from './shape.ts';
import { stretchesOf } from './visual-order.ts';

const fonts = await loadFontsNode();

async function stretches(text: string) {
  const shaper = createShaper(await fonts.withTexts([text]));
  return stretchesOf(shaper.shape(text, 'regular')).map(({ left, units, isReversed }) => ({
    left,
    text: units.map((unit) => unit.text).join(''),
    isReversed,
  }));
}
const inOrder = async (text: string) =>
  (await stretches(text)).sort((a, b) => a.left - b.left).map((stretch) => stretch.text);

describe('stretchesOf', () => {
  it('leaves a line from left to right whole', async () => {
    expect(await stretches('Siân 12')).toEqual([{ left: 0, text: 'Siân 12', isReversed: false }]);
  });
  it('writes letters from right to left in reverse, in the place where they are read', async () => {
    const found = await stretches('a שלם b');
    expect(found.map(({ text, isReversed }) => [text, isReversed])).toEqual([
      ['a ', false],
      ['םלש', true],
      [' b', false],
    ]);
    expect(found[1]!.left).toBeGreaterThan(found[0]!.left);
  });
  it('puts figures in such text at the left of the letters before them, themselves from left to right', async () => {
    expect(await inOrder('שלם 12')).toEqual(['12', ' םלש']);
    expect((await stretches('שלם 12')).map(({ text }) => text)).toEqual([' םלש', '12']);
  });
  it('draws brackets as their mirror images and keeps their text', async () => {
    const shaper = createShaper(await fonts.withTexts(['(שלם)']));
    const units = shaper.shape('(שלם)', 'regular');
    expect(units.map(({ text }) => text).join('')).toBe('(שלם)');
    const [open, close] = [units[0]!, units.at(-1)!];
    const face = open.font.face;
    expect(open.font.glyphs[open.cid]).toMatchObject({ glyph: face.glyphOf(0x29) });
    expect(close.font.glyphs[close.cid]).toMatchObject({ glyph: face.glyphOf(0x28) });
  });
  it('sets letters, spaces and brackets of a stretch in one font', async () => {
    const shaper = createShaper(await fonts.withTexts(['فاطمة (بنت) محمد']));
    const units = shaper.shape('فاطمة (بنت) محمد', 'regular');
    expect(new Set(units.map(({ font }) => font)).size).toBe(1);
  });
  it('stands a paragraph of several lines at the right edge, and one line beside its label', async () => {
    const text = 'שלום לכם ';
    const shaper = createShaper(await fonts.withTexts([text]));
    const lines = (typed: string, room: number) =>
      breakLines(shaper.shape(typed, 'regular'), room, shaper.softHyphen('regular'));
    expect(lines(text.trim(), 50)[0]!.offset).toBe(0);
    const [first] = lines(text.repeat(20), 20);
    const hanging = first!.units.at(-1)!.advance;
    expect(first!.offset + first!.width).toBeCloseTo(20, 6);
    expect(hanging).toBeGreaterThan(0);
  });
});
