/**
 * Writes a TrueType file with only the glyphs a document uses, for embedding. The glyph at index n of the list
 * becomes glyph n, so that a PDF can use `/CIDToGIDMap /Identity`. Hints are left out.
 */
import {
  ARGUMENTS_ARE_OFFSETS,
  ARGUMENTS_ARE_WORDS,
  HAS_INSTRUCTIONS,
  MORE_COMPONENTS,
  boundsOfSubset,
  componentsOf,
  maximaOf,
} from './read-outline.ts';
import type { Bounds, FontFace } from './read-true-type.ts';

/** What stands at one index of the subset. Offsets and advances are in font units. */
export type SubsetGlyph =
  | { kind: 'copy'; glyph: number; advance: number }
  | { kind: 'composite'; parts: { glyph: number; dx: number; dy: number }[]; advance: number; bounds: Bounds }
  | { kind: 'empty'; advance: number };

function withoutHints(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  if (outline.length < 10) return outline;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.length);
  const contours = view.getInt16(0);
  if (contours >= 0) {
    const lengthAt = 10 + contours * 2;
    const hints = view.getUint16(lengthAt);
    if (hints === 0) return outline;
    const copy = new Uint8Array(outline.length - hints);
    copy.set(outline.subarray(0, lengthAt));
    copy.set(outline.subarray(lengthAt + 2 + hints), lengthAt + 2);
    return copy;
  }
  const components = componentsOf(outline);
  const copy = outline.slice(0, components.at(-1)!.end);
  const target = new DataView(copy.buffer);
  for (const { at, glyph } of components) {
    target.setUint16(at, target.getUint16(at) & ~HAS_INSTRUCTIONS);
    target.setUint16(at + 2, renumber(glyph));
  }
  return copy;
}

function compositeOutline(
  glyph: Extract<SubsetGlyph, { kind: 'composite' }>,
  renumber: (glyph: number) => number,
) {
  const bytes = new Uint8Array(10 + glyph.parts.length * 8);
  const view = new DataView(bytes.buffer);
  const { xMin, yMin, xMax, yMax } = glyph.bounds;
  [-1, xMin, yMin, xMax, yMax].forEach((value, index) => view.setInt16(index * 2, value));
  glyph.parts.forEach((part, index) => {
    const at = 10 + index * 8;
    const more = index < glyph.parts.length - 1 ? MORE_COMPONENTS : 0;
    view.setUint16(at, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | more);
    view.setUint16(at + 2, renumber(part.glyph));
    view.setInt16(at + 4, part.dx);
    view.setInt16(at + 6, part.dy);
  });
  return bytes;
}

/** Each glyph's outline in order; components that no index has yet are appended. */
function collectOutlines(face: FontFace, glyphs: readonly SubsetGlyph[]) {
  const appended: number[] = [];
  const places = new Map<number, number>();
  const renumber = (glyph: number) => {
    const known = places.get(glyph);
    if (known !== undefined) return known;
    const place = glyphs.length + appended.length;
    appended.push(glyph);
    places.set(glyph, place);
    return place;
  };
  const outlineFrom = (glyph: number) =>
    withoutHints(face.outlineOf(glyph), (component) =>
      renumber(face.componentOf?.(glyph, component) ?? component),
    );
  const outlines = glyphs.map((glyph) => {
    if (glyph.kind === 'empty') return new Uint8Array(0);
    if (glyph.kind === 'composite') return compositeOutline(glyph, renumber);
    return outlineFrom(glyph.glyph);
  });
  // A component may itself be made of components: the list grows while it is walked.
  for (let index = 0; index < appended.length; index++) {
    outlines.push(outlineFrom(appended[index]!));
  }
  const advances = [
    ...glyphs.map((glyph) => glyph.advance),
    ...appended.map((glyph) => face.advanceOf(glyph)),
  ];
  return { outlines, advances };
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}

function assemble(tables: [tag: string, bytes: Uint8Array][]): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + sorted.length * 16;
  const padded = (length: number) => (length + 3) & ~3;
  const file = new Uint8Array(start + sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), 0));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, sorted.length * 16 - 2 ** power * 16);
  let offset = start;
  let headAt = 0;
  sorted.forEach(([tag, bytes], index) => {
    const at = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) file[at + letter] = tag.charCodeAt(letter);
    view.setUint32(at + 4, checksum(bytes));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    file.set(bytes, offset);
    if (tag === 'head') headAt = offset;
    offset += padded(bytes.length);
  });
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}

/**
 * Makes the file that is embedded.
 * @param glyphs the glyph of each index; the first has to be the font's `.notdef` (glyph 0)
 */
export function subsetTrueType(face: FontFace, glyphs: readonly SubsetGlyph[]): Uint8Array {
  const { outlines, advances } = collectOutlines(face, glyphs);
  const count = outlines.length;
  const loca = new Uint8Array((count + 1) * 4);
  const locaView = new DataView(loca.buffer);
  let length = 0;
  outlines.forEach((outline, index) => {
    locaView.setUint32(index * 4, length);
    length += (outline.length + 3) & ~3;
  });
  locaView.setUint32(count * 4, length);
  const glyf = new Uint8Array(length);
  outlines.forEach((outline, index) => glyf.set(outline, locaView.getUint32(index * 4)));

  const hmtx = new Uint8Array(count * 4);
  const hmtxView = new DataView(hmtx.buffer);
  outlines.forEach((outline, index) => {
    const view = new DataView(outline.buffer, outline.byteOffset, outline.length);
    hmtxView.setUint16(index * 4, advances[index]!);
    hmtxView.setInt16(index * 4 + 2, outline.length >= 10 ? view.getInt16(2) : 0);
  });

  const head = new Uint8Array(54);
  const headView = new DataView(head.buffer);
  headView.setUint32(0, 0x00010000);
  headView.setUint32(4, 0x00010000);
  headView.setUint32(12, 0x5f0f3cf5);
  headView.setUint16(18, face.unitsPerEm);
  const { xMin, yMin, xMax, yMax } = boundsOfSubset(face, glyphs);
  [xMin, yMin, xMax, yMax].forEach((value, index) => headView.setInt16(36 + index * 2, value));
  headView.setUint16(44, face.weight >= 600 ? 1 : 0);
  headView.setUint16(46, 8);
  headView.setInt16(48, 2);
  headView.setInt16(50, 1);

  const hhea = new Uint8Array(36);
  const hheaView = new DataView(hhea.buffer);
  hheaView.setUint32(0, 0x00010000);
  hheaView.setInt16(4, face.ascent);
  hheaView.setInt16(6, face.descent);
  hheaView.setUint16(10, Math.max(...advances));
  hheaView.setInt16(18, 1);
  hheaView.setUint16(34, count);

  const maxp = new Uint8Array(32);
  const maxpView = new DataView(maxp.buffer);
  maxpView.setUint32(0, 0x00010000);
  maxpView.setUint16(4, count);
  const { points, contours, compositePoints, compositeContours, components, depth } = maximaOf(outlines);
  [points, contours, compositePoints, compositeContours, 2].forEach((value, index) =>
    maxpView.setUint16(6 + index * 2, Math.min(value, 0xffff)),
  );
  maxpView.setUint16(28, components);
  maxpView.setUint16(30, depth);

  return assemble([
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maxp],
  ]);
}
