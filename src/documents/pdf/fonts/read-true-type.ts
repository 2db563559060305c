/** Reads a TrueType font: what documents need of it, and nothing that depends on a platform. */

import type { HanRegion } from './han-fonts.ts';

/** A box in font units. */
export interface Bounds {
  xMin: number;
  yMin: number;
  xMax: number;
  yMax: number;
}

/** One font file, read. Lengths are in font units; `unitsPerEm` of them make the type size. */
export interface FontFace {
  postScriptName: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  capHeight: number;
  weight: number;
  bounds: Bounds;
  glyphCount: number;
  /** The glyph of a code point; 0 if the font has none. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  /** The glyph's outline as it stands in the `glyf` table; empty for a space. */
  outlineOf(glyph: number): Uint8Array;
  boundsOf(glyph: number): Bounds | undefined;
  /** The glyph that a composite outline of `glyph` means by the number `component`; without it that number itself. */
  componentOf?(glyph: number, component: number): number;
  /** The file, for whoever reads more of it. */
  file: Uint8Array;
  /** Says which faces are one: faces with the same key are embedded as one font. */
  key: object;
  /** ISO 15924; there if runs of this font have to be shaped. */
  script?: string;
  /** Whose shapes a font of Chinese characters has. */
  region?: HanRegion;
}

interface Tables {
  get(tag: string): DataView;
  find(tag: string): DataView | undefined;
}

function readTables(bytes: Uint8Array, name: string): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(0);
  if (version !== 0x00010000 && version !== 0x74727565) {
    throw new Error(`The font ${name} is not TrueType: give a .ttf file with glyf outlines.`);
  }
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!);
    const offset = view.getUint32(at + 8);
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, view.getUint32(at + 12)));
  }
  return {
    find: (tag) => tables.get(tag),
    get(tag) {
      const table = tables.get(tag);
      if (!table) throw new Error(`The font ${name} has no table "${tag}": use a complete TrueType file.`);
      return table;
    },
  };
}

/** Code point → glyph, from the widest Unicode subtable of format 12 or 4. */
function readCharacterMap(cmap: DataView): Map<number, number> {
  const map = new Map<number, number>();
  const offsets = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = 4 + index * 8;
    const platform = cmap.getUint16(at);
    if (platform !== 0 && platform !== 3) continue;
    const offset = cmap.getUint32(at + 4);
    offsets.set(cmap.getUint16(offset), offset);
  }
  const wide = offsets.get(12);
  if (wide !== undefined) {
    for (let group = 0; group < cmap.getUint32(wide + 12); group++) {
      const at = wide + 16 + group * 12;
      const first = cmap.getUint32(at);
      const last = cmap.getUint32(at + 4);
      const glyph = cmap.getUint32(at + 8);
      for (let code = first; code <= last; code++) map.set(code, glyph + code - first);
    }
    return map;
  }
  const narrow = offsets.get(4);
  if (narrow === undefined) return map;
  const segments = cmap.getUint16(narrow + 6) / 2;
  const ends = narrow + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment++) {
    const first = cmap.getUint16(starts + segment * 2);
    const last = cmap.getUint16(ends + segment * 2);
    const delta = cmap.getUint16(deltas + segment * 2);
    const range = cmap.getUint16(ranges + segment * 2);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      let glyph = code;
      if (range !== 0) {
        glyph = cmap.getUint16(ranges + segment * 2 + range + (code - first) * 2);
        if (glyph === 0) continue;
      }
      map.set(code, (glyph + delta) & 0xffff);
    }
  }
  return map;
}

function readPostScriptName(table: DataView | undefined): string {
  if (!table) return 'Document';
  const strings = table.getUint16(4);
  for (let index = 0; index < table.getUint16(2); index++) {
    const at = 6 + index * 12;
    if (table.getUint16(at + 6) !== 6 || table.getUint16(at) !== 3) continue;
    const length = table.getUint16(at + 8);
    const offset = strings + table.getUint16(at + 10);
    let name = '';
    for (let byte = 0; byte < length; byte += 2) name += String.fromCharCode(table.getUint16(offset + byte));
    return name.replace(/[^A-Za-z0-9-]/g, '');
  }
  return 'Document';
}

/**
 * Reads a TrueType file.
 * @param bytes the .ttf file
 * @param name for the error message
 * @throws Error that names the font and the missing table
 */
export function readTrueType(bytes: Uint8Array, name: string): FontFace {
  const tables = readTables(bytes, name);
  const head = tables.get('head');
  const hhea = tables.get('hhea');
  const hmtx = tables.get('hmtx');
  const loca = tables.get('loca');
  const glyf = tables.get('glyf');
  const os2 = tables.find('OS/2');
  const characters = readCharacterMap(tables.get('cmap'));
  const glyphCount = tables.get('maxp').getUint16(4);
  const metrics = hhea.getUint16(34);
  const longOffsets = head.getInt16(50) === 1;
  const offsetOf = (glyph: number) =>
    longOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const outlineOf = (glyph: number) => {
    if (glyph < 0 || glyph >= glyphCount) return new Uint8Array(0);
    const start = offsetOf(glyph);
    return new Uint8Array(glyf.buffer, glyf.byteOffset + start, offsetOf(glyph + 1) - start);
  };
  const ascent = hhea.getInt16(4);
  return {
    file: bytes,
    key: bytes,
    postScriptName: readPostScriptName(tables.find('name')),
    unitsPerEm: head.getUint16(18),
    ascent,
    descent: hhea.getInt16(6),
    capHeight: os2 && os2.getUint16(0) >= 2 ? os2.getInt16(88) : ascent,
    weight: os2?.getUint16(4) ?? 400,
    bounds: {
      xMin: head.getInt16(36),
      yMin: head.getInt16(38),
      xMax: head.getInt16(40),
      yMax: head.getInt16(42),
    },
    glyphCount,
    glyphOf: (codePoint) => characters.get(codePoint) ?? 0,
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    outlineOf,
    boundsOf(glyph) {
      const outline = outlineOf(glyph);
      if (outline.length < 10) return undefined;
      const view = new DataView(outline.buffer, outline.byteOffset, outline.length);
      return {
        xMin: view.getInt16(2),
        yMin: view.getInt16(4),
        xMax: view.getInt16(6),
        yMax: view.getInt16(8),
      };
    },
  };
}
