/** WOFF 1 → TrueType: the tables are unpacked by the platform, so that no library is needed. */

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * @param name for the error message
 * @throws Error if the file is no WOFF 1
 */
export async function readWoff(woff: Uint8Array, name: string): Promise<Uint8Array> {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.byteLength < 44 || from.getUint32(0) !== 0x774f4646)
    throw new Error(`The font ${name} is not WOFF 1: give the .woff file, not the .woff2.`);
  const count = from.getUint16(12);
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const at = 44 + index * 20;
      const start = from.getUint32(at + 4);
      const packed = woff.slice(start, start + from.getUint32(at + 8));
      const length = from.getUint32(at + 12);
      return { tag: from.getUint32(at), bytes: packed.length < length ? await inflate(packed) : packed };
    }),
  );
  const padded = (length: number) => (length + 3) & ~3;
  const start = 12 + count * 16;
  const file = new Uint8Array(start + tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 0));
  const to = new DataView(file.buffer);
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  let offset = start;
  tables.forEach(({ tag, bytes }, index) => {
    to.setUint32(12 + index * 16, tag);
    to.setUint32(12 + index * 16 + 8, offset);
    to.setUint32(12 + index * 16 + 12, bytes.length);
    file.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return file;
}
