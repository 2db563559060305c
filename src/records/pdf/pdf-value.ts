/** Values of a PDF as this reader knows them. Only what is needed to follow a path to an attachment. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class PdfReference {
  readonly object: number;
  constructor(object: number) {
    this.object = object;
  }
}
export type PdfDictionary = Map<string, PdfValue>;
/** A string keeps its bytes: text strings may be UTF-16, file names may not. */
export type PdfValue =
  number | boolean | null | Uint8Array | PdfName | PdfReference | PdfValue[] | PdfDictionary;

export interface PdfObject {
  value: PdfValue;
  /** The stream's bytes as they stand in the file, where the object has a stream. */
  stream?: Uint8Array;
}

/** The file does not follow the format at a place this reader needs. Never leaves `src/records/pdf`. */
export class PdfDamage extends Error {}

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
export const nameOf = (value: PdfValue | undefined): string | undefined =>
  value instanceof PdfName ? value.name : undefined;
export const numberOf = (value: PdfValue | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** What a byte means in PDFDocEncoding where it does not mean the same as in Latin-1 (ISO 32000-1, D.2), by its number. */
const PDF_DOC: Readonly<Record<number, string>> = Object.fromEntries(
  [
    [0x18, '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc'],
    [
      0x80,
      '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018',
    ],
    [0x90, '\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e'],
    [0xa0, '\u20ac'],
  ].flatMap(([first, letters]) =>
    Array.from(letters as string, (letter, index) => [(first as number) + index, letter] as const),
  ),
);

/** Programs may say in which language a text is; that is not part of it (ISO 32000-1, 14.9.2.2). */
const withoutLanguage = (text: string) => text.replace(/\u001b[^\u001b]*\u001b/g, '');

/** A PDF text string in words: UTF-16 with its mark, UTF-8 with its mark, or one byte a character. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  if (value[0] === 0xfe && value[1] === 0xff)
    return withoutLanguage(new TextDecoder('utf-16be').decode(value.subarray(2)));
  if (value[0] === 0xff && value[1] === 0xfe)
    return withoutLanguage(new TextDecoder('utf-16le').decode(value.subarray(2)));
  if (value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf)
    return withoutLanguage(new TextDecoder().decode(value.subarray(3)));
  return Array.from(value, (byte) => PDF_DOC[byte] ?? String.fromCharCode(byte)).join('');
}
