import type { FigureLabel } from '../../model.ts';
import { componentsOf } from '../../pdf/fonts/read-outline.ts';
import type { LetterFonts, Polygon } from './picture.ts';

type Font = LetterFonts['regular'][number];

/** The outlines of a label's letters, in the units of the picture. A character that no font has leaves its space. */
export function letterPolygons(label: FigureLabel, fonts: LetterFonts): Polygon[] {
  const faces = fonts[label.weight];
  const letters = [...label.text].flatMap((letter) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    const face = faces.find((candidate) => candidate.glyphOf(codePoint) !== 0) ?? faces[0];
    return face ? [{ face, glyph: face.glyphOf(codePoint), scale: label.size / face.unitsPerEm }] : [];
  });
  const length = letters.reduce((sum, { face, glyph, scale }) => sum + face.advanceOf(glyph) * scale, 0);
  let x = label.anchor === 'middle' ? label.x - length / 2 : label.x;
  const polygons: Polygon[] = [];
  for (const { face, glyph, scale } of letters) {
    const left = x;
    for (const contour of glyph === 0 ? [] : contoursOf(face, glyph))
      polygons.push(
        contour.map((value, index) => (index % 2 === 0 ? left + value * scale : label.y - value * scale)),
      );
    x += face.advanceOf(glyph) * scale;
  }
  return polygons;
}

/** The contours of a glyph with straight pieces, in font units, y upwards. */
function contoursOf(face: Font, glyph: number): Polygon[] {
  const outline = face.outlineOf(glyph);
  if (outline.length < 10) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.length);
  if (view.getInt16(0) >= 0) return simpleContours(view, view.getInt16(0));
  return componentsOf(outline).flatMap(({ at, glyph: part }) => {
    const { dx, dy } = offsetOf(view, at);
    return contoursOf(face, part).map((contour) =>
      contour.map((value, index) => value + (index % 2 === 0 ? dx : dy)),
    );
  });
}

/** Where a component is put. Letters with accents are not scaled in the fonts of this product. */
function offsetOf(view: DataView, at: number): { dx: number; dy: number } {
  const flags = view.getUint16(at);
  if ((flags & 2) === 0) return { dx: 0, dy: 0 };
  return flags & 1
    ? { dx: view.getInt16(at + 4), dy: view.getInt16(at + 6) }
    : { dx: view.getInt8(at + 4), dy: view.getInt8(at + 5) };
}

interface Point {
  x: number;
  y: number;
  isOn: boolean;
}

function simpleContours(view: DataView, count: number): Polygon[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(10 + index * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    flags.push(flag);
    if (flag & 8) for (let times = view.getUint8(at++); times > 0; times--) flags.push(flag);
  }
  const readAxis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = readAxis(2, 16);
  const ys = readAxis(4, 32);
  const points = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    isOn: (flag & 1) === 1,
  }));
  return ends.map((end, index) =>
    flatten(points.slice(index === 0 ? 0 : (ends[index - 1] ?? -1) + 1, end + 1)),
  );
}

const STEPS = 6;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true });

/** Between two points that steer a curve lies one on it, which the font leaves out. */
function flatten(points: Point[]): Polygon {
  const whole = points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return point.isOn || next.isOn ? [point] : [point, between(point, next)];
  });
  const first = whole.findIndex(({ isOn }) => isOn);
  if (first < 0) return [];
  const turned = [...whole.slice(first), ...whole.slice(0, first + 1)];
  const polygon: Polygon = [];
  let from = turned[0];
  for (let index = 1; index < turned.length && from; index++) {
    const point = turned[index];
    if (!point) break;
    if (point.isOn) polygon.push(point.x, point.y);
    else {
      const to: Point = turned[(index += 1)] ?? point;
      for (let step = 1; step <= STEPS; step++) {
        const t = step / STEPS;
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
        polygon.push(a * from.x + b * point.x + c * to.x, a * from.y + b * point.y + c * to.y);
      }
    }
    from = turned[index];
  }
  return polygon;
}
