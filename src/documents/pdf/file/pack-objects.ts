/**
 * Packs a file: small objects go into compressed object streams, and the table of offsets becomes a stream
 * (ISO 32000-1, 7.5.7 and 7.5.8). A tagged file consists of thousands of small objects; packed it is a third to half
 * as large.
 */
import type { Protection } from './encrypt/create-protection.ts';
import { sealStream } from './encrypt/seal-stream.ts';
import { bytesOf } from './pdf-values.ts';

/** Objects in one stream: a reader has to unpack the whole stream to get at one of them. */
const PER_STREAM = 400;

interface FoundObject {
  id: number;
  body: string;
}

/** jsPDF writes the sizes of a page as `612.` where they are whole, over which some readers stumble. */
const withWholeNumbers = (body: string) =>
  body.replace(/^<<\/Type \/Page\b[\s\S]*/, (page) =>
    page.replace(/\/\w+Box \[[^\]]*\]/g, (box) => box.replace(/\.(?=[\s\]])/g, '')),
  );

/** The objects of a file with a classic table of offsets, in the order of the file. */
function findObjects(file: string): { objects: FoundObject[]; trailer: string } {
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(file)![1]);
  const table = file.slice(tableAt);
  const places = Array.from(table.matchAll(/^(\d{10}) 00000 n $/gm), (match, index) => ({
    id: index + 1,
    offset: Number(match[1]),
  })).sort((a, b) => a.offset - b.offset);
  const objects = places.map(({ id, offset }, index) => {
    const end = places[index + 1]?.offset ?? tableAt;
    const opening = `${id} 0 obj\n`;
    const source = file.slice(offset, end);
    if (!source.startsWith(opening) || !source.endsWith('\nendobj\n')) {
      throw new Error(
        `Object ${id} does not stand where the file says: jsPDF writes differently than expected.`,
      );
    }
    return { id, body: withWholeNumbers(source.slice(opening.length, -'\nendobj\n'.length)) };
  });
  return { objects, trailer: table.slice(table.indexOf('trailer')) };
}

const isStream = (body: string) => body.endsWith('\nendstream');
const required = (trailer: string, pattern: RegExp) => pattern.exec(trailer)![1]!;

/**
 * @param file a file with a classic table of offsets, as a string of bytes
 * @param info replaces the document information dictionary, in which jsPDF allows too little
 * @param deflate zlib on strings of bytes
 * @param protection encrypts every stream but the table. All text stands in streams, small objects too, so that nothing
 *   else is left to encrypt (ISO 32000-2, 7.5.7).
 */
export async function packObjects(
  file: string,
  info: string,
  deflate: (data: string) => string,
  protection?: Protection,
): Promise<Uint8Array<ArrayBuffer>> {
  const { objects, trailer } = findObjects(file);
  const root = Number(required(trailer, /\/Root (\d+) 0 R/));
  const infoId = Number(required(trailer, /\/Info (\d+) 0 R/));
  const fileId = protection
    ? `[<${protection.fileId}><${protection.fileId}>]`
    : required(trailer, /\/ID (\[[^\]]*\])/);

  const parts = [`${file.slice(0, file.indexOf('\n', 9))}\n`];
  let length = parts[0]!.length;
  const entries = new Map<number, [type: number, second: number, third: number]>();
  const append = (id: number, body: string) => {
    entries.set(id, [1, length, 0]);
    const part = `${id} 0 obj\n${body}\nendobj\n`;
    parts.push(part);
    length += part.length;
  };

  const streams = objects.filter(({ body }) => isStream(body));
  const rewritten = (id: number, body: string) => {
    if (id === infoId) return info;
    // jsPDF decides how a file opens; that is left to the reader's own settings.
    return id === root ? body.replace(/\/OpenAction \[[^\]]*\]\n|\/PageLayout \/\w+\n/g, '') : body;
  };
  const small = objects.filter(({ body }) => !isStream(body));
  let nextId = objects.length + 1;
  for (let at = 0; at < small.length; at += PER_STREAM) {
    const streamId = nextId++;
    let index = '';
    let bodies = '';
    small.slice(at, at + PER_STREAM).forEach(({ id, body }, place) => {
      index += `${id} ${bodies.length} `;
      bodies += `${rewritten(id, body)}\n`;
      entries.set(id, [2, streamId, place]);
    });
    const data = deflate(index + bodies);
    const count = Math.min(PER_STREAM, small.length - at);
    streams.push({
      id: streamId,
      body: `<</Type /ObjStm /N ${count} /First ${index.length} /Filter /FlateDecode /Length ${data.length}>>\nstream\n${data}\nendstream`,
    });
  }
  const sealed = protection
    ? await Promise.all(
        streams.map(async ({ id, body }) => ({ id, body: await sealStream(body, protection) })),
      )
    : streams;
  for (const { id, body } of sealed) append(id, body);
  const protectionId = protection ? nextId++ : undefined;
  if (protection && protectionId !== undefined) append(protectionId, protection.dictionary);

  const tableId = nextId;
  const start = length;
  entries.set(tableId, [1, start, 0]);
  let rows = String.fromCharCode(0, 0, 0, 0, 0, 255, 255);
  for (let id = 1; id <= tableId; id++) {
    const [type, second, third] = entries.get(id)!;
    rows += String.fromCharCode(type, second >>> 24, (second >> 16) & 255, (second >> 8) & 255, second & 255);
    rows += String.fromCharCode(third >> 8, third & 255);
  }
  const data = deflate(rows);
  append(
    tableId,
    `<</Type /XRef /Size ${tableId + 1} /W [1 4 2] /Root ${root} 0 R /Info ${infoId} 0 R /ID ${fileId}` +
      (protectionId === undefined ? '' : ` /Encrypt ${protectionId} 0 R`) +
      ` /Filter /FlateDecode /Length ${data.length}>>\nstream\n${data}\nendstream`,
  );
  parts.push(`startxref\n${start}\n%%EOF\n`);
  return bytesOf(parts.join(''));
}
