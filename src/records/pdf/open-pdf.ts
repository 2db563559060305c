import type { Budgets } from './budgets.ts';
import { indexOfWord, PdfFile, readObject, unpack, unpackObjects, type Places } from './pdf-file.ts';
import { PdfLexer } from './pdf-lexer.ts';
import {
  isDictionary,
  nameOf,
  numberOf,
  PdfDamage,
  type PdfDictionary,
  type PdfObject,
  type PdfValue,
} from './pdf-value.ts';

const MAX_SECTIONS = 64;
const MAX_OBJECTS = 500_000;

const knownLength = (value: PdfValue | undefined) => Promise.resolve(numberOf(value));

/** Opens a PDF by its cross-reference. Throws `PdfDamage` where that is broken: then `openByScanning` may help. */
export async function openByCrossReference(bytes: Uint8Array, budgets: Budgets): Promise<PdfFile> {
  const places: Places = new Map();
  let trailer: PdfDictionary | undefined;
  const due = [lastStart(bytes, budgets)];
  const done = new Set<number>();
  while (due.length > 0) {
    const offset = due.shift() ?? 0;
    if (done.has(offset)) continue;
    done.add(offset);
    if (done.size > MAX_SECTIONS) throw new PdfDamage('cross-reference sections');
    const section = new PdfLexer(bytes, budgets.read, offset).take('xref')
      ? readTable(bytes, offset, places, budgets)
      : await readCrossReferenceStream(bytes, offset, places, budgets);
    trailer ??= section;
    // A hybrid file's stream belongs to this section and comes before older sections.
    for (const key of ['XRefStm', 'Prev']) {
      const next = numberOf(section.get(key));
      if (next !== undefined) due.push(next);
    }
  }
  if (!trailer?.has('Root')) throw new PdfDamage('trailer');
  return new PdfFile(bytes, places, trailer, budgets);
}

function lastStart(bytes: Uint8Array, { read }: Budgets): number {
  let found = -1;
  const from = Math.max(0, bytes.length - 2048);
  for (let at = indexOfWord(bytes, 'startxref', from); at >= 0; at = indexOfWord(bytes, 'startxref', at + 1))
    found = at;
  if (found < 0) throw new PdfDamage('startxref');
  const offset = new PdfLexer(bytes, read, found + 'startxref'.length).value();
  if (typeof offset !== 'number' || offset < 0 || offset >= bytes.length) throw new PdfDamage('startxref');
  return offset;
}

function readTable(bytes: Uint8Array, offset: number, places: Places, { read }: Budgets): PdfDictionary {
  const lexer = new PdfLexer(bytes, read, offset);
  lexer.take('xref');
  while (!lexer.take('trailer')) {
    const [first, count] = [lexer.value(), lexer.value()];
    if (typeof first !== 'number' || typeof count !== 'number') throw new PdfDamage('cross-reference table');
    for (let index = 0; index < count; index++) {
      const at = lexer.value();
      lexer.value();
      const isUsed = lexer.take('n');
      if (!isUsed && !lexer.take('f')) throw new PdfDamage('cross-reference entry');
      if (isUsed && typeof at === 'number') add(places, first + index, { offset: at });
    }
  }
  const trailer = lexer.value();
  if (!isDictionary(trailer)) throw new PdfDamage('trailer');
  return trailer;
}

async function readCrossReferenceStream(bytes: Uint8Array, offset: number, places: Places, budgets: Budgets) {
  const { value, stream } = await readObject(bytes, offset, undefined, budgets.read, knownLength);
  if (!isDictionary(value) || !stream || nameOf(value.get('Type')) !== 'XRef')
    throw new PdfDamage('cross-reference');
  const content = await unpack(value, stream, budgets.inflated);
  const widths = numbers(value.get('W'));
  const size = numberOf(value.get('Size')) ?? 0;
  const index = value.has('Index') ? numbers(value.get('Index')) : [0, size];
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const width = typeWidth + secondWidth + thirdWidth;
  if (width === 0 || width > 24) throw new PdfDamage('cross-reference widths');
  let at = 0;
  for (let range = 0; range + 1 < index.length; range += 2) {
    for (let step = 0; step < (index[range + 1] ?? 0) && at + width <= content.length; step++, at += width) {
      const type = typeWidth === 0 ? 1 : bigEndian(content, at, typeWidth);
      const second = bigEndian(content, at + typeWidth, secondWidth);
      const third = bigEndian(content, at + typeWidth + secondWidth, thirdWidth);
      const number = (index[range] ?? 0) + step;
      if (type === 1) add(places, number, { offset: second });
      if (type === 2) add(places, number, { within: second, index: third });
    }
  }
  return value;
}

/** The newest section is read first, so the first entry for an object is the one that holds. */
function add(places: Places, number: number, place: Parameters<Places['set']>[1]): void {
  if (places.size > MAX_OBJECTS) throw new PdfDamage('objects');
  if (!places.has(number)) places.set(number, place);
}

function numbers(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.map((item) => numberOf(item) ?? 0) : [];
}

function bigEndian(bytes: Uint8Array, at: number, width: number): number {
  let number = 0;
  for (let index = 0; index < width; index++) number = number * 256 + (bytes[at + index] ?? 0);
  return number;
}

/** Opens a PDF whose cross-reference is broken by looking for every object in it. The last of a number holds. */
export async function openByScanning(bytes: Uint8Array, budgets: Budgets): Promise<PdfFile> {
  const places: Places = new Map();
  let trailer: PdfDictionary = new Map();
  for (let at = indexOfWord(bytes, 'obj', 0); at >= 0; at = indexOfWord(bytes, 'obj', at + 3)) {
    const start = startOfObject(bytes, at);
    if (!start) continue;
    if (places.size > MAX_OBJECTS) throw new PdfDamage('objects');
    places.set(start.number, { offset: start.offset });
  }
  for (const [number, place] of [...places]) {
    if (!('offset' in place)) continue;
    const object = await readObject(bytes, place.offset, number, budgets.read, knownLength).catch(
      () => undefined,
    );
    if (budgets.read.left < 0) throw new PdfDamage('reading budget');
    if (!object || !isDictionary(object.value)) continue;
    const type = nameOf(object.value.get('Type'));
    if (type === 'ObjStm') {
      const packed = await packedNumbers(object, budgets);
      packed.forEach((inner, index) => add(places, inner, { within: number, index }));
    }
    if (type === 'XRef' && object.value.has('Root')) trailer = object.value;
  }
  trailer = lastTrailer(bytes, budgets) ?? trailer;
  if (!trailer.has('Root')) throw new PdfDamage('no catalogue');
  return new PdfFile(bytes, places, trailer, budgets);
}

/** The numbers of the objects in an object stream; none if it is damaged, because others may still be whole. */
async function packedNumbers(object: PdfObject, budgets: Budgets): Promise<number[]> {
  try {
    if (!isDictionary(object.value) || !object.stream) return [];
    const content = await unpack(object.value, object.stream, budgets.inflated);
    return [...unpackObjects(object, content, budgets.read).keys()];
  } catch (error) {
    if (!(error instanceof PdfDamage) || budgets.read.left < 0) throw error;
    return [];
  }
}

function lastTrailer(bytes: Uint8Array, { read }: Budgets): PdfDictionary | undefined {
  let last: PdfDictionary | undefined;
  for (let at = indexOfWord(bytes, 'trailer', 0); at >= 0; at = indexOfWord(bytes, 'trailer', at + 7)) {
    try {
      const value = new PdfLexer(bytes, read, at + 7).value();
      if (isDictionary(value) && value.has('Root')) last = value;
    } catch {
      if (read.left < 0) break;
      // Not a trailer, or a cut one: another may stand further on.
    }
  }
  return last;
}

/** `12 0 obj`: walks back from `obj` over the generation and the number. */
function startOfObject(bytes: Uint8Array, obj: number): { number: number; offset: number } | undefined {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, obj - 24), obj));
  const match = /(\d{1,10})\s+\d{1,5}\s+$/.exec(before);
  return match ? { number: Number(match[1]), offset: obj - match[0].length } : undefined;
}
