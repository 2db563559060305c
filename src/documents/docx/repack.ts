import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { TABLE_STYLE } from './styles.ts';

/** ZIP knows no time before 1980 and no time zone; this one says nothing about anybody. */
const ZIP_TIME = '1980-01-01T00:00:00';

/**
 * Packs a file of `docx` again so that the same document gives the same bytes: parts in one order, without the time of
 * packing, with links counted that the library names at random, and with the given time of making, or none.
 * @param createdAt ISO 8601
 */
export function repack(file: Uint8Array, createdAt: string | undefined): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const names = Object.keys(parts).sort(byOpeningOrder);
  const links = linkNames(parts);
  const packed: Zippable = {};
  for (const name of names) {
    const content = parts[name] ?? new Uint8Array();
    const isText = /\.(xml|rels)$/.test(name);
    const bytes = isText ? strToU8(links(mended(strFromU8(content), name, createdAt))) : content;
    packed[name] = [bytes, { mtime: ZIP_TIME, level: 6 }];
  }
  return zipSync(packed) as Uint8Array<ArrayBuffer>;
}

/** Programs recognise the kind of a package by its first part. */
const byOpeningOrder = (a: string, b: string): number => {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
};

/**
 * The library names the relationship of a link at random, by 21 letters, and counts bookmarks on from document to
 * document. Both are counted in the order of this file.
 */
function linkNames(parts: Record<string, Uint8Array>): (text: string) => string {
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const names = [...document.matchAll(/<w:hyperlink [^>]*r:id="(rId[^"]{21})"/g)].map(
    ([, name = '']) => name,
  );
  const links = new Map([...new Set(names)].map((name, index) => [name, `rIdLink${index + 1}`]));
  const marks = new Map<string, number>();
  const numberOf = (mark: string) => {
    const number = marks.get(mark) ?? marks.size + 1;
    marks.set(mark, number);
    return number;
  };
  return (text) =>
    text
      .replace(/"(rId[^"]{21})"/g, (_, name: string) => `"${links.get(name) ?? name}"`)
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)"/g,
        (_, opening: string, mark: string) => `${opening}${numberOf(mark)}"`,
      );
}

/** A part of the file with what the library cannot say. */
function mended(text: string, name: string, createdAt: string | undefined): string {
  if (name === 'word/styles.xml') return text.replace('</w:styles>', `${TABLE_STYLE}</w:styles>`);
  return name === 'docProps/core.xml' ? withTime(text, createdAt) : text;
}

const time = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

const withTime = (text: string, createdAt: string | undefined): string =>
  createdAt === undefined
    ? text.replace(time, '')
    : text.replace(
        time,
        (_, opening: string, __, closing: string) => `${opening}${wordTime(createdAt)}${closing}`,
      );

/** Whole seconds in UTC, as W3CDTF has it. @throws RangeError if it is no time */
const wordTime = (createdAt: string): string => new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
