/**
 * Reads a PDF as a graph of objects, by way of `qpdf --json`, and writes a changed graph back as a file. It knows
 * nothing of the writer under test.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A value as qpdf writes it: names begin with `/`, strings with `u:` or `b:`, references look like `12 0 R`. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Dictionary = Record<string, Value>;
export interface StreamValue {
  dict: Dictionary;
  /** Base64. */
  data: string;
}
export type PdfObject = { value: Value } | { stream: StreamValue };
/** `obj:12 0 R` → object; also `trailer`. */
export type Objects = Record<string, PdfObject>;

interface Graph {
  qpdf: [header: Record<string, unknown>, objects: Objects];
}

export interface PdfPage {
  dictionary: Dictionary;
  width: number;
  height: number;
  content: string;
}

export interface PdfFile {
  bytes: Uint8Array;
  objects: Objects;
  /** Follows references until a value is there. */
  resolve(value: Value | undefined): Value | undefined;
  /** A dictionary, also that of a stream; empty if there is none. */
  dictionary(value: Value | undefined): Dictionary;
  list(value: Value | undefined): Value[];
  /** The decoded bytes of a stream; nothing if the value is no stream. */
  stream(value: Value | undefined): Buffer | undefined;
  trailer: Dictionary;
  catalogue: Dictionary;
  pages: PdfPage[];
}

/** A text string as text; nothing if the value is no string. */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.startsWith('u:')) return value.slice(2);
  if (value.startsWith('b:')) return Buffer.from(value.slice(2), 'hex').toString('latin1');
  return undefined;
}

function inFolder<Outcome>(work: (folder: string) => Outcome): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a reader from the command line over a file; throws what it says if it finds fault. */
export function runOn(bytes: Uint8Array, command: string, args: (file: string) => string[]): string {
  return inFolder((folder) => {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    return execFileSync(command, args(file), { encoding: 'utf8', maxBuffer: 1 << 28 });
  });
}

function readGraph(bytes: Uint8Array): Graph {
  const json = runOn(bytes, 'qpdf', (file) => [
    '--json-output',
    '--json-stream-data=inline',
    '--decode-level=generalized',
    // A defective file is still to be read: it is the rules that find fault.
    '--warning-exit-0',
    '--no-warn',
    file,
    '-',
  ]);
  return JSON.parse(json) as Graph;
}

/** Reads a file. */
export const readPdf = (bytes: Uint8Array): PdfFile => viewOf(bytes, readGraph(bytes).qpdf[1]);

function viewOf(bytes: Uint8Array, objects: Objects): PdfFile {
  const objectOf = (value: Value | undefined): PdfObject | undefined =>
    typeof value === 'string' && / R$/.test(value) ? objects[`obj:${value}`] : undefined;
  const resolve = (value: Value | undefined): Value | undefined => {
    const object = objectOf(value);
    if (!object) return value;
    return 'stream' in object ? object.stream.dict : resolve(object.value);
  };
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = resolve(value);
    return found !== null && typeof found === 'object' && !Array.isArray(found) ? found : {};
  };
  const list = (value: Value | undefined): Value[] => {
    const found = resolve(value);
    return Array.isArray(found) ? found : [];
  };
  const stream = (value: Value | undefined) => {
    const object = objectOf(value);
    return object && 'stream' in object ? Buffer.from(object.stream.data, 'base64') : undefined;
  };
  const trailer = dictionary((objects['trailer'] as { value: Value }).value);
  const catalogue = dictionary(trailer['/Root']);
  const pagesOf = (node: Value): Dictionary[] => {
    const found = dictionary(node);
    return found['/Type'] === '/Pages' ? list(found['/Kids']).flatMap(pagesOf) : [found];
  };
  const pages = pagesOf(catalogue['/Pages'] ?? null).map((page) => {
    const [left, bottom, right, top] = list(page['/MediaBox']) as number[];
    const contents = Array.isArray(resolve(page['/Contents']))
      ? list(page['/Contents'])
      : [page['/Contents']!];
    return {
      dictionary: page,
      width: right! - left!,
      height: top! - bottom!,
      content: contents.map((part) => stream(part)?.toString('latin1') ?? '').join('\n'),
    };
  });
  return { bytes, objects, resolve, dictionary, list, stream, trailer, catalogue, pages };
}

/** Changes the objects of a file and writes it again, as a file that other readers open too. */
export function changePdf(bytes: Uint8Array, change: (objects: Objects, file: PdfFile) => void): Uint8Array {
  const graph = readGraph(bytes);
  change(graph.qpdf[1], viewOf(bytes, graph.qpdf[1]));
  return inFolder((folder) => {
    const json = join(folder, 'graph.json');
    const out = join(folder, 'out.pdf');
    writeFileSync(json, JSON.stringify(graph));
    execFileSync('qpdf', ['--json-input', '--newline-before-endstream', json, out]);
    return new Uint8Array(readFileSync(out));
  });
}
