/**
 * The one door to jsPDF 4.2.1. It numbers the objects, compresses streams and writes pages, page tree and the table of
 * offsets; text, fonts, tags and metadata are handed to it ready made. Its version is pinned exactly, because this
 * file relies on its events: `addFonts`, `putFont`, `putXobjectDict`, `postPutResources`, `putPage`, `putCatalog`.
 */
import { jsPDF } from 'jspdf';
import type { FileParts, ObjectWriter } from './object-writer.ts';

interface FontEntry {
  id: string;
  isAlreadyPutted?: boolean;
  objectNumber?: number;
}

/** What is used of jsPDF beyond its public types. */
interface Internals {
  pages: string[][];
  events: { subscribe(topic: string, handler: (event: never) => void): void };
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, doOutput: boolean): number;
  out(line: string): void;
  putStream(options: {
    data: string;
    filters: string[];
    objectId: number;
    additionalKeyValues: { key: string; value: string }[];
  }): void;
  getPageInfo(page: number): { objId: number };
}
interface Instance {
  internal: Internals;
  __private__: { setPdfVersion(version: string): void };
}
interface Statics {
  events: [topic: string, handler: (event: { fonts: Record<string, FontEntry> }) => void][];
  processDataByFilters(data: string, filters: string[]): { data: string };
}

const statics = (jsPDF as unknown as { API: Statics }).API;

/** zlib, as `/FlateDecode` undoes it. Input and output are strings of bytes. */
export const deflate = (data: string): string => statics.processDataByFilters(data, ['FlateEncode']).data;

/**
 * A jsPDF document that does not know the fourteen standard fonts, which cannot be embedded.
 * Its table of fonts is only handed out by an event while it is made.
 */
function createInstance(parts: FileParts): jsPDF {
  const [first] = parts.pages;
  if (!first) throw new Error('A document needs at least one page.');
  const replaceFonts: Statics['events'][number] = [
    'addFonts',
    ({ fonts }) => {
      for (const key of Object.keys(fonts)) delete fonts[key];
      for (const { resource } of parts.fonts) fonts[resource] = { id: resource };
    },
  ];
  const orientation = first.width > first.height ? 'landscape' : 'portrait';
  statics.events.push(replaceFonts);
  try {
    const format = [first.width, first.height];
    return new jsPDF({
      unit: 'pt',
      format,
      orientation,
      compress: true,
      putOnlyUsedFonts: false,
      floatPrecision: 2,
    });
  } finally {
    statics.events.splice(statics.events.indexOf(replaceFonts), 1);
  }
}

/**
 * Writes the file.
 * @returns it as a string of bytes, with a classic table of offsets
 * @throws what a handler threw: jsPDF would swallow it
 */
export function writeWithJsPdf(parts: FileParts): string {
  const document = createInstance(parts);
  const { internal, __private__ } = document as unknown as Instance;
  __private__.setPdfVersion('1.7');
  document.setFileId(parts.fileId);
  parts.pages.slice(1).forEach(({ width, height }) => {
    document.addPage([width, height], width > height ? 'landscape' : 'portrait');
  });
  parts.pages.forEach(({ content }, index) => {
    internal.pages[index + 1] = [content];
  });

  const unwritten = new Set<number>();
  const writer: ObjectWriter = {
    reserve() {
      const id = internal.newObjectDeferred();
      unwritten.add(id);
      return id;
    },
    write(id, body) {
      unwritten.delete(id);
      internal.newObjectDeferredBegin(id, true);
      internal.out(body);
      internal.out('endobj');
    },
    writeStream(id, entries, data, { compress = true } = {}) {
      unwritten.delete(id);
      internal.newObjectDeferredBegin(id, true);
      const [, key, value] = /^\/(\S+) ([\s\S]*)$/.exec(entries) ?? [];
      internal.putStream({
        data,
        filters: compress ? ['FlateEncode'] : [],
        objectId: id,
        additionalKeyValues: key === undefined ? [] : [{ key, value: value! }],
      });
      internal.out('endobj');
    },
  };

  let problem: unknown;
  let catalogue = '';
  const on = <Event>(topic: string, handler: (event: Event) => void) => {
    internal.events.subscribe(topic, (event: Event) => {
      try {
        handler(event);
      } catch (error) {
        problem ??= error;
      }
    });
  };
  const annotationIds: number[] = [];
  on<{ pageNumber: number }>('putPage', ({ pageNumber }) => {
    internal.out(`/StructParents ${pageNumber - 1}`);
    internal.out('/Tabs /S');
    const own = parts.annotations?.[pageNumber - 1] ?? [];
    for (const number of own) annotationIds[number] = writer.reserve();
    if (own.length > 0)
      internal.out(`/Annots [${own.map((number) => `${annotationIds[number]!} 0 R`).join(' ')}]`);
  });
  on<{ font: FontEntry }>('putFont', ({ font }) => {
    const own = parts.fonts.find(({ resource }) => resource === font.id);
    if (!own) throw new Error(`jsPDF has a font "${font.id}" that is not of this document.`);
    font.isAlreadyPutted = true;
    font.objectNumber = own.write(writer);
  });
  const pictureIds: number[] = [];
  on('putXobjectDict', () => {
    for (const [index, { resource }] of (parts.pictures ?? []).entries()) {
      pictureIds[index] = writer.reserve();
      internal.out(`/${resource} ${pictureIds[index]} 0 R`);
    }
  });
  on('postPutResources', () => {
    parts.pictures?.forEach((picture, index) => picture.write(writer, pictureIds[index]!));
    catalogue = parts.writeRest(
      writer,
      parts.pages.map((_, index) => internal.getPageInfo(index + 1).objId),
      annotationIds,
    );
  });
  on('putCatalog', () => internal.out(catalogue));

  const file = document.output();
  if (problem !== undefined) throw problem;
  if (unwritten.size > 0)
    throw new Error(`Objects were reserved and never written: ${[...unwritten].join(', ')}.`);
  return file;
}
