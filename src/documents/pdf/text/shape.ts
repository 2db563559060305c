/**
 * Shape: text → units, each a glyph of an embedded font together with the text it stands for. This is the seam at
 * which a shaper for joined and right-to-left scripts comes in: whatever it finds, it hands on as units.
 */
import type { FontFace } from '../fonts/read-true-type.ts';
import type { PdfFonts, Weight } from '../fonts/pdf-fonts.ts';
import type { SubsetGlyph } from '../fonts/subset-true-type.ts';
import {
  extractableText,
  hasPrivateUse,
  isBreakAfter,
  isFixedSpace,
  isInvisible,
  isSpace,
} from './character-kinds.ts';
import { clustersOf } from './clusters.ts';
import { combineMarks } from './combine-marks.ts';
import { createFontProgram, type FontProgram } from './font-program.ts';

/** One drawn cluster. `advance` is a share of the type size. */
export interface Unit {
  font: FontProgram;
  cid: number;
  advance: number;
  text: string;
  /** Where a line may end: at a space, after a hyphen between letters, or at an invisible chance to break. */
  breaks?: 'space' | 'hyphen' | 'chance' | 'softHyphen';
  /** A box stands here, because no loaded font can draw the text. */
  unshowable?: boolean;
  /** Written as `/ActualText`. */
  actualText?: string;
}

export interface Shaper {
  /** Units of a text without line breaks. */
  shape(text: string, weight: Weight): readonly Unit[];
  /** The hyphen that is drawn where a line ends at a soft hyphen; it extracts as the soft hyphen. */
  softHyphen(weight: Weight): Unit;
  /** The font that sets the height of lines. */
  face(weight: Weight): FontFace;
  /** The fonts that were used, in the order of their first use. */
  programs(): FontProgram[];
}

/** What a box is drawn with: the first of these that a font has. */
const BOXES = [0x25a1, 0x25af, 0xfffd];

const copyOf = (face: FontFace, glyph: number): SubsetGlyph => ({
  kind: 'copy',
  glyph,
  advance: face.advanceOf(glyph),
});

const visibleOf = (text: string) => Array.from(text).filter((character) => !isInvisible(character));

/** A glyph for a whole cluster: as it stands, composed, or a letter with marks put together here. */
function glyphOfCluster(face: FontFace, cluster: string): SubsetGlyph | undefined {
  const composed = cluster.normalize('NFC');
  for (const form of [cluster, composed]) {
    const [only, ...more] = visibleOf(form);
    const glyph = only !== undefined && more.length === 0 ? face.glyphOf(only.codePointAt(0)!) : 0;
    if (glyph) return copyOf(face, glyph);
  }
  return combineMarks(face, visibleOf(composed)) ?? combineMarks(face, visibleOf(cluster.normalize('NFD')));
}

function findBox(faces: readonly FontFace[]): { face: FontFace; glyph: SubsetGlyph } {
  for (const box of BOXES) {
    for (const face of faces) {
      const glyph = face.glyphOf(box);
      if (glyph) return { face, glyph: copyOf(face, glyph) };
    }
  }
  throw new Error(
    'No font has a box (U+25A1 or U+FFFD) for characters that cannot be shown: add one to its subset.',
  );
}

export function createShaper(fonts: PdfFonts): Shaper {
  const programs = new Map<FontFace, FontProgram>();
  const known: Record<Weight, Map<string, readonly Unit[]>> = { regular: new Map(), bold: new Map() };

  const programOf = (face: FontFace) => {
    let program = programs.get(face);
    if (!program) {
      program = createFontProgram(`F${programs.size + 1}`, face);
      programs.set(face, program);
    }
    return program;
  };
  const unitOf = (face: FontFace, glyph: SubsetGlyph, text: string, more: Partial<Unit> = {}): Unit => {
    const font = programOf(face);
    const extracted = extractableText(text);
    const actualText = hasPrivateUse(extracted) ? { actualText: extracted } : {};
    const advance = glyph.advance / face.unitsPerEm;
    return { font, cid: font.place(glyph, extracted), advance, text, ...actualText, ...more };
  };
  const emptyUnit = (face: FontFace, ems: number, text: string, more: Partial<Unit> = {}) =>
    unitOf(face, { kind: 'empty', advance: Math.round(ems * face.unitsPerEm) }, text, more);
  const boxUnit = (faces: readonly FontFace[], text: string) => {
    const { face, glyph } = findBox(faces);
    return unitOf(face, glyph, text, { unshowable: true });
  };

  const shapeCluster = (cluster: string, weight: Weight): Unit[] => {
    const faces = fonts[weight];
    const first = faces[0]!;
    if (cluster === '\t') return [emptyUnit(first, 1, cluster, { breaks: 'space' })];
    if (cluster === '\u00ad') return [emptyUnit(first, 0, cluster, { breaks: 'softHyphen' })];
    if (cluster === '\u200b') return [emptyUnit(first, 0, cluster, { breaks: 'chance' })];
    if (Array.from(cluster).every(isInvisible)) return [emptyUnit(first, 0, cluster)];
    const space = isSpace(cluster);
    for (const face of faces) {
      const glyph = glyphOfCluster(face, cluster);
      if (!glyph) continue;
      if (space) return [unitOf(face, glyph, cluster, { breaks: 'space' })];
      return [unitOf(face, glyph, cluster, isBreakAfter(cluster) ? { breaks: 'hyphen' } : {})];
    }
    if (space) return [emptyUnit(first, cluster === '\u3000' ? 1 : 0.3, cluster, { breaks: 'space' })];
    if (isFixedSpace(cluster)) return [emptyUnit(first, 0.25, cluster)];
    // Part of the cluster may be drawn, for example a letter with a mark that no font has.
    const [letter, ...rest] = Array.from(cluster);
    if (rest.length > 0 && faces.some((face) => glyphOfCluster(face, letter!))) {
      return [...shapeCluster(letter!, weight), boxUnit(faces, rest.join(''))];
    }
    return [boxUnit(faces, cluster)];
  };

  const unitsOf = (cluster: string, weight: Weight) => {
    let units = known[weight].get(cluster);
    if (!units) {
      units = shapeCluster(cluster, weight);
      known[weight].set(cluster, units);
    }
    return units;
  };

  return {
    shape(text, weight) {
      const units: Unit[] = [];
      for (const cluster of clustersOf(text)) units.push(...unitsOf(cluster, weight));
      return units;
    },
    softHyphen(weight) {
      const face = fonts[weight][0]!;
      return unitOf(face, copyOf(face, face.glyphOf(0x2010) || face.glyphOf(0x2d)), '\u00ad');
    },
    face: (weight) => fonts[weight][0]!,
    programs: () => [...programs.values()],
  };
}
