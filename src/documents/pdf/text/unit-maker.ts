/** Makes units: single clusters by looking them up, runs of letters that join or stack by HarfBuzz. */
import { joinFaces } from '../fonts/join-faces.ts';
import type { PdfFonts, Weight } from '../fonts/pdf-fonts.ts';
import type { FontFace } from '../fonts/read-true-type.ts';
import type { SubsetGlyph } from '../fonts/subset-true-type.ts';
import {
  extractableText,
  hasPrivateUse,
  isBreakAfter,
  isFixedSpace,
  isInvisible,
  isSpace,
  lookAlikeOf,
} from './character-kinds.ts';
import { findBox, glyphOfCluster } from './cluster-glyph.ts';
import { textPieces } from './clusters.ts';
import { createFontProgram, type FontProgram } from './font-program.ts';
import { shapedGlyph } from './shaped-glyph.ts';
import type { Unit } from './unit.ts';

/** How a cluster stands in its text. */
export interface Standing {
  /** In a run from right to left: the text of its units is written as the run is, backwards. */
  isTurned: boolean;
  /** What is drawn for it, where that is its mirror image. */
  drawn?: string | undefined;
}

const UPRIGHT: Standing = { isTurned: false };

const backwards = (text: string) => Array.from(text).reverse().join('');

export interface UnitMaker {
  unit(face: FontFace, glyph: SubsetGlyph, text: string, more?: Partial<Unit>, isTurned?: boolean): Unit;
  /** The units of a cluster whose letters need no shaping; a box where no font has it. */
  cluster(cluster: string, faces: readonly FontFace[], standing?: Standing): Unit[];
  /** The units of clusters of one font, shaped together. */
  run(clusters: readonly string[], face: FontFace, weight: Weight, isTurned: boolean): Unit[] | undefined;
  /** A font of letters from right to left, with the base font's signs: readers turn a text round font by font. */
  turningFace(face: FontFace, weight: Weight): FontFace;
  programs(): FontProgram[];
}

export function createUnitMaker(fonts: PdfFonts): UnitMaker {
  const programs = new Map<object, FontProgram>();
  const turning = new Map<object, FontFace>();
  const bases = new Set([fonts.regular[0]!.key, fonts.bold[0]!.key]);

  const programOf = (face: FontFace) => {
    let program = programs.get(face.key);
    if (!program) {
      program = createFontProgram(`F${programs.size + 1}`, face);
      programs.set(face.key, program);
    }
    return program;
  };
  const reachOf = (face: FontFace, glyph: SubsetGlyph) => {
    if (glyph.kind === 'empty' || (glyph.kind === 'copy' && bases.has(face.key))) return {};
    const bounds = glyph.kind === 'composite' ? glyph.bounds : face.boundsOf(glyph.glyph);
    return bounds ? { rise: bounds.yMax / face.unitsPerEm, fall: -bounds.yMin / face.unitsPerEm } : {};
  };
  const unit: UnitMaker['unit'] = (face, glyph, text, more = {}, isTurned = false) => {
    const font = programOf(face);
    const extracted = extractableText(text);
    const cid = font.place(glyph, isTurned ? backwards(extracted) : extracted);
    const actualText = hasPrivateUse(extracted) ? { actualText: extracted } : {};
    const advance = glyph.advance / face.unitsPerEm;
    return { font, cid, advance, text, ...reachOf(face, glyph), ...actualText, ...more };
  };
  const turningFace: UnitMaker['turningFace'] = (face, weight) => {
    let joined = turning.get(face.key);
    if (!joined) {
      joined = { ...joinFaces([face, fonts[weight][0]!]), script: undefined };
      turning.set(face.key, joined);
    }
    return joined;
  };

  const cluster: UnitMaker['cluster'] = (text, faces, standing = UPRIGHT) => {
    const { isTurned, drawn = text } = standing;
    const first = faces[0]!;
    const empty = (ems: number, more: Partial<Unit> = {}) => [
      unit(first, { kind: 'empty', advance: Math.round(ems * first.unitsPerEm) }, text, more, isTurned),
    ];
    const box = (lacking: string) => {
      const { face, glyph } = findBox(faces);
      return unit(face, glyph, lacking, { unshowable: true }, isTurned);
    };
    if (text === '\t') return empty(1, { breaks: 'space' });
    if (text === '\u00ad') return empty(0, { breaks: 'softHyphen' });
    if (text === '\u200b') return empty(0, { breaks: 'chance' });
    if (Array.from(text).every(isInvisible)) return empty(0);
    const alone = faces.filter(({ script }) => script === undefined);
    for (const shown of [drawn, lookAlikeOf(text)]) {
      for (const face of shown === undefined ? [] : alone) {
        const glyph = glyphOfCluster(face, shown!);
        if (!glyph) continue;
        const breaks = isSpace(text) ? 'space' : isBreakAfter(text) ? 'hyphen' : undefined;
        return [unit(face, glyph, text, breaks && { breaks }, isTurned)];
      }
    }
    if (isSpace(text)) return empty(text === '\u3000' ? 1 : 0.3, { breaks: 'space' });
    if (isFixedSpace(text)) return empty(0.25);
    // Part of the cluster may be drawn, for example a letter with a mark that no font has.
    const [letter, ...rest] = Array.from(text);
    if (rest.length > 0 && alone.some((face) => glyphOfCluster(face, letter!)))
      return [...cluster(letter!, faces, { isTurned }), box(rest.join(''))];
    return [box(text)];
  };

  const run: UnitMaker['run'] = (clusters, face, weight, isTurned) => {
    const text = clusters.join('');
    const shaped = fonts.engine!.shapeRun(face, text, isTurned);
    if (shaped.some(({ parts }) => parts.some(({ glyph }) => glyph === 0))) return undefined;
    const drawn = isTurningFace(face) ? turningFace(face, weight) : face;
    return shaped.flatMap((found) => {
      // A map of texts holds 512 bytes for one glyph: a heap of marks is cut.
      const [whole, ...rest] = textPieces(text.slice(found.start, found.end));
      return [
        unit(drawn, shapedGlyph(face, found), whole!, {}, isTurned),
        ...rest.map((piece) => unit(drawn, { kind: 'empty', advance: 0 }, piece, {}, isTurned)),
      ];
    });
  };

  return { unit, cluster, run, turningFace, programs: () => [...programs.values()] };
}

/** Whether the letters of a font run from right to left. */
export const isTurningFace = ({ script }: FontFace): boolean => script === 'Arab' || script === 'Hebr';
