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

/** A PDF text string in words: UTF-16BE with its mark, UTF-8 with its mark, or one byte a character. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  if (value[0] === 0xfe && value[1] === 0xff) return new TextDecoder('utf-16be').decode(value.subarray(2));
  if (value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf)
    return new TextDecoder().decode(value.subarray(3));
  return Array.from(value, (byte) => String.fromCharCode(byte)).join('');
}
