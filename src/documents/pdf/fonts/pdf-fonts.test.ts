import { describe, expect, it } from 'vitest';
import { loadFontsNode } from '../load-fonts-node.ts';
import { loadFonts, type FontSource } from './pdf-fonts.ts';
import { readWoff } from './read-woff.ts';
import { SCRIPT_FONTS } from './script-fonts.ts';

const fonts = await loadFontsNode();
const namesOf = async (text: string) =>
  (await fonts.withTexts([text])).regular.map(({ postScriptName }) => postScriptName);

describe('PdfFonts', () => {
  it('needs no other font and no shaping for Latin, Greek and Cyrillic', async () => {
    const found = await fonts.withTexts(['Siân Ŵyn Łukasz Ελένη Ольга q\u0323\u0307 – “x” £']);
    expect(found.regular).toHaveLength(1);
    expect(found.engine).toBeUndefined();
  });
  it.each(SCRIPT_FONTS.map(({ id, ranges }) => [id, ranges] as const))(
    'has %s, in both weights',
    async (_, ranges) => {
      const letters = ranges
        .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
        .filter((code) => /\p{L}|\p{Emoji_Presentation}/u.test(String.fromCodePoint(code)));
      const found = await fonts.withTexts([String.fromCodePoint(...letters)]);
      for (const weight of ['regular', 'bold'] as const) {
        const has = letters.filter((code) => found[weight].some((face) => face.glyphOf(code) !== 0));
        expect(has.length / letters.length).toBeGreaterThan(0.8);
      }
    },
  );
  it('loads what a text needs, and nothing else', async () => {
    expect(await namesOf('فاطمة')).toEqual(['NotoSans-Regular', 'NotoSansArabic-Regular']);
    expect(await namesOf('王')).toEqual(['NotoSans-Regular', 'NotoSansSC-Regular']);
    expect(await namesOf('☐')).toEqual(['NotoSans-Regular', 'NotoSansSC-Regular']);
  });
  it('asks again for what did not come', async () => {
    const asked: string[] = [];
    const refuse = (name: string) => {
      asked.push(name);
      return Promise.reject(new Error('offline'));
    };
    let isOnline = true;
    const base = await import('node:fs/promises');
    const { FONT_FOLDER } = await import('../../../../scripts/build-fonts.ts');
    const source: FontSource = {
      readGenerated: (name) => (isOnline ? base.readFile(`${FONT_FOLDER}/${name}`) : refuse(name)),
      readHan: (_, name) => refuse(name),
      readHanIndex: () => refuse('index'),
      loadEngine: () => refuse('engine'),
    };
    const own = await loadFonts(source);
    isOnline = false;
    await expect(own.withTexts(['ნინო'])).rejects.toThrow('offline');
    isOnline = true;
    expect((await own.withTexts(['ნინო'])).regular).toHaveLength(2);
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('readWoff', () => {
  it('refuses what is no WOFF 1', async () => {
    await expect(readWoff(new Uint8Array(60), 'x.woff')).rejects.toThrow('The font x.woff is not WOFF 1');
  });
});
