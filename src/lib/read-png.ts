/** What stands in the head of a PNG file, and its packed pixels (PNG, third edition, 11.2). */
export interface PngParts {
  /** In pixels. */
  width: number;
  height: number;
  bitDepth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with transparency, 6 RGB with transparency. */
  colourType: number;
  isInterlaced: boolean;
  /** Red, green and blue of each colour of the palette. */
  palette: Uint8Array | undefined;
  /** How opaque each colour of the palette is, or the one colour that is transparent. */
  transparency: Uint8Array | undefined;
  /** The pixels: filtered rows, packed by zlib. */
  data: Uint8Array;
  /** Whether the file goes on to its end mark. */
  isWhole: boolean;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The parts of a PNG file; undefined if it is none, or has no head. */
export const readPng = (bytes: Uint8Array): PngParts | undefined => {
  if (!isPng(bytes)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  let isWhole = false;
  for (let at = SIGNATURE.length; at + 8 <= bytes.length && !isWhole;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) break;
    const data = bytes.subarray(at + 8, at + 8 + length);
    chunks.set(name, [...(chunks.get(name) ?? []), data]);
    isWhole = name === 'IEND';
    at += 12 + length;
  }
  const head = chunks.get('IHDR')?.[0];
  if (head?.length !== 13) return undefined;
  const fields = new DataView(head.buffer, head.byteOffset, head.byteLength);
  return {
    width: fields.getUint32(0),
    height: fields.getUint32(4),
    bitDepth: fields.getUint8(8),
    colourType: fields.getUint8(9),
    isInterlaced: fields.getUint8(12) !== 0,
    palette: chunks.get('PLTE')?.[0],
    transparency: chunks.get('tRNS')?.[0],
    data: join(chunks.get('IDAT') ?? []),
    isWhole,
  };
};
