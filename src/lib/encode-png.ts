import { zlibSync } from 'fflate';

/** Red, green and blue of each pixel, row by row, 0 to 255. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface PngOptions {
  /** Pixels to a metre. */
  density: number;
}

/** A PNG of 8 bits a channel. The same pixels give the same bytes. */
export function encodePng({ width, height, pixels }: Pixels, { density }: PngOptions): Uint8Array {
  const row = width * 3;
  // Each row is told by what differs from the row above: most do not.
  const rows = new Uint8Array(height * (row + 1));
  for (let y = 0; y < height; y++) {
    rows[y * (row + 1)] = 2;
    for (let x = 0; x < row; x++) {
      const above = y === 0 ? 0 : pixels[(y - 1) * row + x]!;
      rows[y * (row + 1) + 1 + x] = pixels[y * row + x]! - above;
    }
  }
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', [...word(width), ...word(height), 8, 2, 0, 0, 0]),
    chunk('pHYs', [...word(density), ...word(density), 1]),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', []),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

const word = (value: number): number[] =>
  [value >>> 24, value >>> 16, value >>> 8, value].map((part) => part & 255);

function chunk(name: string, content: ArrayLike<number>): Uint8Array {
  const body = new Uint8Array(content.length + 4);
  body.set([...name].map((letter) => letter.charCodeAt(0)));
  body.set(content, 4);
  const whole = new Uint8Array(body.length + 8);
  whole.set(word(content.length));
  whole.set(body, 4);
  whole.set(word(checksum(body)), body.length + 4);
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  return sum;
});

/** CRC-32, as PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 255]!;
  return ~sum >>> 0;
}
