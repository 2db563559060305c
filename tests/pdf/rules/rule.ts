/** What a rule is, and small tools with which the defective files are made that prove it awake. */
import type { DocumentModel } from '../../../src/documents/model.ts';
import {
  changePdf,
  type Dictionary,
  type Objects,
  type PdfFile,
  type StreamValue,
  type Value,
} from '../reader/read-pdf.ts';

export interface Expected {
  model: DocumentModel;
  /** The data that the file carries; a final copy has none. */
  data?: string | undefined;
  /** The name of the file that the data is carried in, where it is no record. */
  dataName?: string;
  /** It has fields to be filled in. */
  isFillable?: boolean;
  /** Names of people in the record: they may stand on the pages and nowhere else. */
  people: readonly string[];
}

export interface Rule {
  name: string;
  /** Where the condition is laid down. */
  source: string;
  /** What is wrong, in words; empty if nothing is. */
  check(file: PdfFile, expected: Expected): string[];
  /** A good file made bad in the very way that the rule is there for. */
  defects: Record<string, (good: Uint8Array) => Uint8Array>;
}

export interface Changer {
  objects: Objects;
  file: PdfFile;
  catalogue: Dictionary;
  info: Dictionary;
  /** The dictionaries of structure elements of a type. */
  elements(role: string): Dictionary[];
  /** The dictionaries of objects with a `/Type`. */
  ofType(type: string): Dictionary[];
  page(index: number): Dictionary;
  /** Rewrites the content of a page. */
  content(index: number, change: (content: string) => string): void;
  /** Rewrites a stream. */
  stream(reference: Value | undefined, change: (data: string) => string): void;
  /** Adds an object and gives back its reference. */
  add(value: Value): string;
}

const dictionaryOf = (object: Objects[string] | undefined): Dictionary =>
  (object === undefined ? {} : 'stream' in object ? object.stream.dict : object.value) as Dictionary;

/** A maker of a defective file. */
export const bad = (change: (changer: Changer) => void) => (good: Uint8Array) =>
  changePdf(good, (objects, file) => {
    const at = (reference: Value | undefined) => objects[`obj:${String(reference)}`];
    const trailer = dictionaryOf(objects['trailer']);
    const all = Object.values(objects).map(dictionaryOf);
    const pages = file.pages.map(({ dictionary }) =>
      Object.keys(objects).find((key) => key !== 'trailer' && file.dictionary(key.slice(4)) === dictionary)!,
    );
    const stream = (reference: Value | undefined, edit: (data: string) => string) => {
      const target = (at(reference) as { stream: StreamValue }).stream;
      const data = Buffer.from(target.data, 'base64').toString('latin1');
      const changed = edit(data);
      if (changed === data) throw new Error('The defect changes nothing: the stream is as it was.');
      target.data = Buffer.from(changed, 'latin1').toString('base64');
    };
    change({
      objects,
      file,
      catalogue: dictionaryOf(at(trailer['/Root'])),
      info: dictionaryOf(at(trailer['/Info'])),
      elements: (role) =>
        all.filter((entry) => entry?.['/Type'] === '/StructElem' && entry['/S'] === `/${role}`),
      ofType: (type) => all.filter((entry) => entry?.['/Type'] === `/${type}`),
      page: (index) => dictionaryOf(objects[pages[index]!]),
      content: (index, edit) => stream(dictionaryOf(objects[pages[index]!])['/Contents'], edit),
      stream,
      add(value) {
        const next = Math.max(...Object.keys(objects).map((key) => Number(/\d+/.exec(key)?.[0] ?? 0))) + 1;
        objects[`obj:${next} 0 R`] = { value };
        return `${next} 0 R`;
      },
    });
  });
