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
  return {
    width,
    height,
    pixels,
    fill(polygons, colour) {
      const box = boundsOf(polygons, width, height);
      if (box.right <= box.left || box.bottom <= box.top) return;
      // How much of the area changes at each pixel: the sum along a row is what is covered.
      const stride = box.right - box.left + 2;
      const changes = new Float32Array(stride * (box.bottom - box.top));
      for (const polygon of polygons) addPolygon(changes, stride, box, polygon);
      const ink = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      for (let y = box.top; y < box.bottom; y++) {
        let sum = 0;
        const row = (y - box.top) * stride;
        for (let x = box.left; x < box.right; x++) {
          sum += changes[row + x - box.left]!;
          const cover = Math.min(1, Math.abs(sum));
          if (cover < 1 / 512) continue;
          const place = (y * width + x) * 3;
          for (let part = 0; part < 3; part++) {
            const under = pixels[place + part]!;
            pixels[place + part] = Math.round(under + (ink[part]! - under) * cover);
          }
        }
      }
    },
  };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The pixels that polygons touch. */
function boundsOf(polygons: readonly Polygon[], width: number, height: number): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const polygon of polygons)
    for (let at = 0; at < polygon.length; at += 2) {
      box.left = Math.min(box.left, polygon[at]!);
      box.right = Math.max(box.right, polygon[at]!);
      box.top = Math.min(box.top, polygon[at + 1]!);
      box.bottom = Math.max(box.bottom, polygon[at + 1]!);
    }
  return {
    left: Math.max(0, Math.floor(box.left)),
    top: Math.max(0, Math.floor(box.top)),
    right: Math.min(width, Math.ceil(box.right)),
    bottom: Math.min(height, Math.ceil(box.bottom)),
  };
}

function addPolygon(changes: Float32Array, stride: number, box: Box, polygon: Polygon): void {
  for (let at = 0; at < polygon.length; at += 2) {
    const next = (at + 2) % polygon.length;
    addEdge(changes, stride, box, polygon[at]!, polygon[at + 1]!, polygon[next]!, polygon[next + 1]!);
  }
}

/** Adds the area to the right of an edge, row by row: exact, after the method of font-rs. */
function addEdge(
  changes: Float32Array,
  stride: number,
  box: Box,
  ...[fromX, fromY, toX, toY]: [number, number, number, number]
): void {
  if (fromY === toY) return;
  const width = box.right - box.left;
  const clamp = (x: number) => Math.min(Math.max(x - box.left, 0), width);
  const sign = fromY < toY ? 1 : -1;
  const [startX, startY, endX, endY] = sign === 1 ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = (endX - startX) / (endY - startY);
  const last = Math.min(box.bottom, Math.ceil(endY));
  for (let y = Math.max(box.top, Math.floor(startY)); y < last; y++) {
    const top = Math.max(y, startY);
    const bottom = Math.min(y + 1, endY);
    const a = clamp(startX + (top - startY) * slope);
    const b = clamp(startX + (bottom - startY) * slope);
    addPiece(changes, (y - box.top) * stride, (bottom - top) * sign, Math.min(a, b), Math.max(a, b));
  }
}

/** One edge inside one row: `part` of the row's height, from `left` to `right`. */
function addPiece(changes: Float32Array, row: number, part: number, left: number, right: number): void {
  const first = Math.floor(left);
  const last = Math.ceil(right);
  if (last <= first + 1) {
    const middle = (left + right) / 2 - first;
    changes[row + first]! += part * (1 - middle);
    changes[row + first + 1]! += part * middle;
    return;
  }
  // What lies to the right of the edge in each pixel it crosses; the change is the difference to the pixel before.
  const perPixel = 1 / (right - left);
  let before = 0;
  for (let x = first; x < last; x++) {
    const enters = Math.max(left, x);
    const leaves = Math.min(right, x + 1);
    const covered =
      (enters - left) * perPixel + (leaves - enters) * perPixel * (x + 1 - (enters + leaves) / 2);
    changes[row + x]! += part * (covered - before);
    before = covered;
  }
  changes[row + last]! += part * (1 - before);
}
