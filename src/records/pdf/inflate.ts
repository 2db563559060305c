import type { Budget } from './budgets.ts';
import { PdfDamage } from './pdf-value.ts';

/** The budget is used up. */
export class InflatedTooLarge extends Error {}

/** Unpacks zlib data, never more than the budget allows. */
export async function inflate(packed: Uint8Array, budget: Budget): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { done, value } = await read(reader, total > 0);
    if (done || !value) break;
    total += value.length;
    budget.left -= value.length;
    if (budget.left < 0) {
      await reader.cancel().catch(() => undefined);
      throw new InflatedTooLarge();
    }
    chunks.push(value);
  }
  return joined(chunks, total);
}

/**
 * Some writers leave a line feed after the data, inside the stream's length; a decompressor refuses that only after
 * it has given everything. So a fault after data is an end: damaged content is then found by whoever reads it.
 */
async function read(reader: ReadableStreamDefaultReader<Uint8Array>, hasData: boolean) {
  try {
    return await reader.read();
  } catch {
    if (!hasData) throw new PdfDamage('compressed data');
    return { done: true as const, value: undefined };
  }
}

function joined(chunks: Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Takes back the PNG prediction that cross-reference streams use. */
export function unpredict(data: Uint8Array, predictor: number, columns: number): Uint8Array {
  if (predictor < 10) return data;
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column++) {
      const raw = data[row * (columns + 1) + 1 + column] ?? 0;
      const left = column > 0 ? (out[row * columns + column - 1] ?? 0) : 0;
      const up = row > 0 ? (out[(row - 1) * columns + column] ?? 0) : 0;
      const upLeft = row > 0 && column > 0 ? (out[(row - 1) * columns + column - 1] ?? 0) : 0;
      out[row * columns + column] = (raw + predicted(filter, left, up, upLeft)) & 0xff;
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - upLeft;
  const [byLeft, byUp, byUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
}
