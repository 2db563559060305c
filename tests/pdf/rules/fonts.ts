import { readFonts } from '../reader/fonts.ts';
import { readShownText } from '../reader/shown-text.ts';
import { bad, type Rule } from './rule.ts';

export const fontsEmbedded: Rule = {
  name: 'fonts embedded',
  source: 'Matterhorn 31-009; ISO 19005-3, 6.2.11.4',
  check(file) {
    return file.pages.flatMap((page) =>
      [...readFonts(file, page).values()].flatMap((font) => {
        const problems = [];
        if (!file.stream(font.descriptor['/FontFile2'])) problems.push(`${font.name} is not embedded`);
        if (font.dictionary['/Encoding'] !== '/Identity-H')
          problems.push(`${font.name} is not encoded by Identity-H`);
        if (!/^\/[A-Z]{6}\+/.test(font.name)) problems.push(`${font.name} does not say that it is a subset`);
        if (font.descendant['/CIDToGIDMap'] !== '/Identity')
          problems.push(`${font.name} has no map to its glyphs`);
        return problems;
      }),
    );
  },
  defects: {
    'a font left out': bad(({ ofType }) => delete ofType('FontDescriptor')[0]!['/FontFile2']),
    'a standard font': bad(({ add, file }) => {
      const fonts = file.dictionary(file.dictionary(file.pages[0]!.dictionary['/Resources'])['/Font']);
      fonts['/F9'] = add({ '/Type': '/Font', '/Subtype': '/Type1', '/BaseFont': '/Helvetica' });
    }),
    'no map to glyphs': bad(
      ({ ofType }) => delete ofType('Font').find((font) => font['/W'])!['/CIDToGIDMap'],
    ),
  },
};

const FORBIDDEN = /[\0\ufeff\ufffe]|\p{Surrogate}/u;

export const unicodeComplete: Rule = {
  name: 'ToUnicode complete',
  source: 'Matterhorn 10-001, 31-027, 31-028; ISO 19005-3, 6.2.11.7; Adobe 5411 for the length',
  check(file) {
    const problems = new Set<string>();
    for (const { font, codes, page, marks } of readShownText(file)) {
      const isSaid = marks.some(({ properties }) => properties.has('/ActualText'));
      for (const code of codes) {
        const text = font.unicode.get(code);
        if (text && /\p{Co}/u.test(text) && !isSaid)
          problems.add(`page ${page + 1}: code ${code} of ${font.name} means what only one firm knows`);
        if (text && text.length > 256) problems.add(`code ${code} of ${font.name} means more than 512 bytes`);
        if (!text) problems.add(`page ${page + 1}: code ${code} of ${font.name} means no text`);
        else if (FORBIDDEN.test(text))
          problems.add(`code ${code} of ${font.name} means a forbidden code point`);
      }
    }
    return [...problems];
  },
  defects: {
    'no ToUnicode': bad(
      ({ ofType }) => delete ofType('Font').find((font) => font['/ToUnicode'])!['/ToUnicode'],
    ),
    'an entry left out': bad(({ ofType, stream }) => {
      for (const font of ofType('Font').filter((entry) => entry['/ToUnicode'])) {
        stream(font['/ToUnicode'], (data) => data.replace(/<0001> <[^>]*>\n/, ''));
      }
    }),
    'an entry of private use': bad(({ ofType, stream }) => {
      for (const font of ofType('Font').filter((entry) => entry['/ToUnicode'])) {
        stream(font['/ToUnicode'], (data) => data.replace(/<0001> <[^>]*>/, '<0001> <E000>'));
      }
    }),
    'an entry too long': bad(({ ofType, stream }) => {
      for (const font of ofType('Font').filter((entry) => entry['/ToUnicode'])) {
        stream(font['/ToUnicode'], (data) =>
          data.replace(/<0001> <[^>]*>/, `<0001> <${'0041'.repeat(257)}>`),
        );
      }
    }),
    'an entry for U+0000': bad(({ ofType, stream }) => {
      for (const font of ofType('Font').filter((entry) => entry['/ToUnicode'])) {
        stream(font['/ToUnicode'], (data) => data.replace(/<0001> <[^>]*>/, '<0001> <0000>'));
      }
    }),
  },
};

export const noNotdef: Rule = {
  name: 'no .notdef',
  source: 'Matterhorn 31-030; ISO 19005-3, 6.2.11.8',
  check(file) {
    const problems = new Set<string>();
    for (const { font, codes, page } of readShownText(file)) {
      for (const code of codes) {
        if (code === 0) problems.add(`page ${page + 1} shows .notdef of ${font.name}`);
        if (code >= font.glyphCount)
          problems.add(`page ${page + 1} shows glyph ${code}, which ${font.name} lacks`);
      }
    }
    return [...problems];
  },
  defects: {
    'a character shown as .notdef': bad(({ content }) =>
      content(0, (data) => data.replace(/<[0-9a-f]{4}/, '<0000')),
    ),
    'a glyph that is not there': bad(({ content }) =>
      content(0, (data) => data.replace(/<[0-9a-f]{4}/, '<fff0')),
    ),
  },
};
