import type { Budget, Budgets } from './budgets.ts';
import { inflate, unpredict } from './inflate.ts';
import { PdfLexer } from './pdf-lexer.ts';
import {
  isDictionary,
  nameOf,
  numberOf,
  PdfDamage,
  PdfReference,
  type PdfDictionary,
  type PdfObject,
  type PdfValue,
} from './pdf-value.ts';

/** Where an object stands: at a byte of the file, or inside an object stream. */
export type Place = { offset: number } | { within: number; index: number };
export type Places = Map<number, Place>;

/** The objects of one PDF, read when asked for. */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly places: Places;
  readonly trailer: PdfDictionary;
  private readonly budgets: Budgets;
  private readonly packs = new Map<number, Map<number, PdfValue>>();

  constructor(bytes: Uint8Array, places: Places, trailer: PdfDictionary, budgets: Budgets) {
    this.bytes = bytes;
    this.places = places;
    this.trailer = trailer;
    this.budgets = budgets;
  }

  /** Follows a reference; other values stand for themselves. An object that does not exist is null. */
  async resolve(value: PdfValue | undefined): Promise<PdfObject> {
    let object: PdfObject = { value: value ?? null };
    for (let hops = 0; object.value instanceof PdfReference; hops++) {
      if (hops > 8) throw new PdfDamage('reference ring');
      object = await this.object(object.value.object);
    }
    return object;
  }

  async dictionary(value: PdfValue | undefined): Promise<PdfDictionary> {
    const { value: found } = await this.resolve(value);
    return isDictionary(found) ? found : new Map<string, PdfValue>();
  }

  /** The unpacked bytes of a stream object. */
  async content(object: PdfObject): Promise<Uint8Array> {
    if (!object.stream || !isDictionary(object.value)) throw new PdfDamage('no stream');
    return unpack(object.value, object.stream, this.budgets.inflated);
  }

  private async object(number: number): Promise<PdfObject> {
    const place = this.places.get(number);
    if (!place) return { value: null };
    if ('offset' in place)
      return readObject(this.bytes, place.offset, number, this.budgets.read, (length) => this.length(length));
    const pack = this.packs.get(place.within) ?? (await this.pack(place.within));
    return { value: pack.get(number) ?? null };
  }

  private async pack(number: number): Promise<Map<number, PdfValue>> {
    const place = this.places.get(number);
    if (!place || !('offset' in place)) throw new PdfDamage('object stream');
    const object = await this.object(number);
    const values = unpackObjects(object, await this.content(object), this.budgets.read);
    this.packs.set(number, values);
    return values;
  }

  private async length(value: PdfValue | undefined): Promise<number | undefined> {
    const place = value instanceof PdfReference ? this.places.get(value.object) : undefined;
    if (value instanceof PdfReference && !(place && 'offset' in place)) return undefined;
    return numberOf((await this.resolve(value)).value);
  }
}

export async function unpack(
  dictionary: PdfDictionary,
  stream: Uint8Array,
  budget: Budget,
): Promise<Uint8Array> {
  const filter = dictionary.get('Filter');
  const filters = (Array.isArray(filter) ? filter : filter ? [filter] : []).map(nameOf);
  if (filters.length === 0) return stream;
  if (filters.length > 1 || (filters[0] !== 'FlateDecode' && filters[0] !== 'Fl'))
    throw new PdfDamage('filter');
  const listed = dictionary.get('DecodeParms');
  const parameters = Array.isArray(listed) ? listed[0] : listed;
  const data = await inflate(stream, budget);
  if (!isDictionary(parameters)) return data;
  return unpredict(
    data,
    numberOf(parameters.get('Predictor')) ?? 1,
    numberOf(parameters.get('Columns')) ?? 1,
  );
}

/** The values in an object stream, by object number. */
export function unpackObjects(object: PdfObject, content: Uint8Array, budget: Budget): Map<number, PdfValue> {
  if (!isDictionary(object.value)) throw new PdfDamage('object stream');
  const count = numberOf(object.value.get('N')) ?? 0;
  const first = numberOf(object.value.get('First')) ?? 0;
  const head = new PdfLexer(content, budget);
  const values = new Map<number, PdfValue>();
  for (let index = 0; index < count; index++) {
    const [number, offset] = [head.value(), head.value()];
    if (typeof number !== 'number' || typeof offset !== 'number') throw new PdfDamage('object stream head');
    values.set(number, new PdfLexer(content, budget, first + offset).value());
  }
  return values;
}

/** Reads `n g obj …` at an offset; `lengthOf` may look up a length that is a reference. */
export async function readObject(
  bytes: Uint8Array,
  offset: number,
  number: number | undefined,
  budget: Budget,
  lengthOf: (value: PdfValue | undefined) => Promise<number | undefined>,
): Promise<PdfObject> {
  const lexer = new PdfLexer(bytes, budget, offset);
  const found = lexer.value();
  lexer.value();
  if (typeof found !== 'number' || !lexer.take('obj')) throw new PdfDamage(`object at ${offset}`);
  if (number !== undefined && found !== number) throw new PdfDamage(`object ${number} is not at ${offset}`);
  const value = lexer.value();
  if (!isDictionary(value) || !lexer.take('stream')) return { value };
  const start = afterLineEnd(bytes, lexer.at);
  const length = await lengthOf(value.get('Length'));
  return { value, stream: bytes.subarray(start, streamEnd(bytes, start, length, budget)) };
}

function afterLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2;
  return bytes[at] === 0x0a || bytes[at] === 0x0d ? at + 1 : at;
}

/** Trusts the length if `endstream` follows it; otherwise looks for the word. */
function streamEnd(bytes: Uint8Array, start: number, length: number | undefined, budget: Budget): number {
  if (length !== undefined && length >= 0 && start + length <= bytes.length) {
    if (new PdfLexer(bytes, budget, start + length).take('endstream')) return start + length;
  }
  const found = indexOfWord(bytes, 'endstream', start);
  budget.left -= (found < 0 ? bytes.length : found) - start;
  if (found < 0 || budget.left < 0) throw new PdfDamage('stream without end');
  return found;
}

/** The first place of a word at or after `from`, or -1. */
export function indexOfWord(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length++;
    if (length === word.length) return at;
  }
  return -1;
}
