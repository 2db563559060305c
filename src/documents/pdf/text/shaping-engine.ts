/** The door to HarfBuzz and to the bidirectional algorithm: loaded when a text has letters that join, stack or turn. */
import createBidi from 'bidi-js';
import { BufferFlag, Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';
import type { FontFace } from '../fonts/read-true-type.ts';

/** Glyphs that cannot be told apart from their text: a letter with its marks, a conjunct, a ligature. */
export interface ShapedCluster {
  /** Where its text stands in the run, in UTF-16 units. */
  start: number;
  end: number;
  /** In font units. */
  advance: number;
  /** From left to right, moved from the left edge and the baseline by font units. */
  parts: { glyph: number; dx: number; dy: number }[];
}

/** The direction of each UTF-16 unit: odd levels run from right to left (UAX 9). */
export interface Levels {
  levels: Uint8Array;
  /** Level of the paragraph. */
  base: number;
}

export interface ShapingEngine {
  /**
   * Shapes text of one font and one direction.
   * @returns clusters in the order of the text
   */
  shapeRun(face: FontFace, text: string, isRightToLeft: boolean): ShapedCluster[];
  levelsOf(text: string): Levels;
  /** The bracket that is drawn for a bracket in text from right to left. */
  mirrorOf(character: string): string | undefined;
}

/** Glyphs of one cluster in the order of the buffer, which is from left to right in either direction. */
function clusterOf(
  glyphs: readonly ReturnType<Buffer['getGlyphInfosAndPositions']>[number][],
): ShapedCluster {
  const cluster: ShapedCluster = { start: glyphs[0]!.cluster, end: 0, advance: 0, parts: [] };
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of glyphs) {
    cluster.parts.push({ glyph: codepoint, dx: cluster.advance + xOffset, dy: yOffset });
    cluster.advance += xAdvance;
  }
  return cluster;
}

export function loadShapingEngine(): ShapingEngine {
  const bidi = createBidi();
  const fonts = new WeakMap<object, Font>();
  const fontOf = (face: FontFace) => {
    let font = fonts.get(face.key);
    if (!font) {
      font = new Font(new Face(new Blob(face.file)));
      fonts.set(face.key, font);
    }
    return font;
  };
  const buffer = new Buffer();

  return {
    shapeRun(face, text, isRightToLeft) {
      buffer.reset();
      buffer.addText(text);
      buffer.setScript(face.script ?? 'Zyyy');
      buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
      buffer.setFlags(BufferFlag.BOT | BufferFlag.EOT);
      shape(fontOf(face), buffer);
      const clusters: ShapedCluster[] = [];
      let open: ReturnType<Buffer['getGlyphInfosAndPositions']> = [];
      for (const glyph of buffer.getGlyphInfosAndPositions()) {
        if (open.length > 0 && open[0]!.cluster !== glyph.cluster) {
          clusters.push(clusterOf(open));
          open = [];
        }
        open.push(glyph);
      }
      if (open.length > 0) clusters.push(clusterOf(open));
      if (isRightToLeft) clusters.reverse();
      // Characters that left no glyph belong to the cluster before them, or at the beginning to the first.
      clusters.forEach((cluster, index) => {
        cluster.end = clusters[index + 1]?.start ?? text.length;
      });
      if (clusters[0]) clusters[0].start = 0;
      return clusters;
    },
    levelsOf(text) {
      const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
      return { levels, base: paragraphs[0]?.level ?? 0 };
    },
    mirrorOf: (character) => bidi.getMirroredCharacter(character) ?? undefined,
  };
}
