import type { Polygon } from './picture.ts';

/** Pixels, three bytes each: red, green, blue. White to begin with. */
export interface PixelCanvas {
  width: number;
  height: number;
  pixels: Uint8Array;
  /**
   * Fills outlines with smooth edges. Outlines inside each other that turn the other way are holes; those that turn
   * the same way may overlap.
   * @param colour `#rrggbb`
   */
  fill(polygons: readonly Polygon[], colour: string): void;
}

export function createPixelCanvas(width: number, height: number): PixelCanvas {
  const pixels = new Uint8Array(width * height * 3).fill(255);
  const stride = width + 2;
  return {
    width,
    height,
    pixels,
    fill(polygons, colour) {
      const ys = polygons.flatMap((polygon) => polygon.filter((_, index) => index % 2 === 1));
      const top = Math.max(0, Math.floor(smallest(ys)));
      const bottom = Math.min(height, Math.ceil(-smallest(ys.map((y) => -y))));
      if (bottom <= top) return;
      // How much of the area changes at each pixel, by which the sum along a row is what is covered.
      const changes = new Float32Array(stride * (bottom - top));
      for (const polygon of polygons)
        for (let at = 0; at < polygon.length; at += 2) {
          const next = (at + 2) % polygon.length;
          addEdge(changes, { stride, width, top, bottom }, [
            polygon[at] ?? 0,
            polygon[at + 1] ?? 0,
            polygon[next] ?? 0,
            polygon[next + 1] ?? 0,
          ]);
        }
      const ink = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      for (let y = top; y < bottom; y++) {
        let sum = 0;
        for (let x = 0; x < width; x++) {
          sum += changes[(y - top) * stride + x] ?? 0;
          const cover = Math.min(1, Math.abs(sum));
          if (cover < 1 / 512) continue;
          const place = (y * width + x) * 3;
          for (let part = 0; part < 3; part++) {
            const under = pixels[place + part] ?? 0;
            pixels[place + part] = Math.round(under + ((ink[part] ?? 0) - under) * cover);
          }
        }
      }
    },
  };
}

const smallest = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Infinity);

interface Frame {
  stride: number;
  width: number;
  top: number;
  bottom: number;
}

/** Adds the area to the right of an edge, row by row: exact, after the method of font-rs. */
function addEdge(
  changes: Float32Array,
  { stride, width, top, bottom }: Frame,
  edge: [number, number, number, number],
): void {
  const clamp = (x: number) => Math.min(Math.max(x, 0), width);
  const [x1, y1, x2, y2] = [clamp(edge[0]), edge[1], clamp(edge[2]), edge[3]];
  if (y1 === y2) return;
  const sign = y1 < y2 ? 1 : -1;
  const [startX, startY, endX, endY] = sign === 1 ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
  const slope = (endX - startX) / (endY - startY);
  for (let y = Math.max(top, Math.floor(startY)); y < Math.min(bottom, Math.ceil(endY)); y++) {
    const from = Math.max(y, startY);
    const to = Math.min(y + 1, endY);
    const a = clamp(startX + (from - startY) * slope);
    const b = clamp(startX + (to - startY) * slope);
    addPiece(changes, (y - top) * stride, (to - from) * sign, Math.min(a, b), Math.max(a, b));
  }
}

/** One edge inside one row: `part` of the row's height, from `left` to `right`. */
function addPiece(changes: Float32Array, row: number, part: number, left: number, right: number): void {
  const first = Math.floor(left);
  const last = Math.ceil(right);
  const add = (x: number, value: number) => {
    changes[row + x] = (changes[row + x] ?? 0) + value;
  };
  if (last <= first + 1) {
    const middle = (left + right) / 2 - first;
    add(first, part * (1 - middle));
    add(first + 1, part * middle);
    return;
  }
  // What lies to the right of the edge in each pixel it crosses; the change is the difference to the pixel before.
  const perPixel = 1 / (right - left);
  let before = 0;
  for (let x = first; x < last; x++) {
    const enters = Math.max(left, x);
    const leaves = Math.min(right, x + 1);
    const crossed = (enters - left) * perPixel;
    const share = (leaves - enters) * perPixel;
    const covered = crossed + share * (x + 1 - (enters + leaves) / 2) - crossed * 0;
    add(x, part * (covered - before));
    before = covered;
  }
  add(last, part * (1 - before));
}
