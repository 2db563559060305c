/**
 * Shape: text → units, each a glyph of an embedded font together with the text it stands for. Letters that stand by
 * themselves are looked up cluster by cluster; stretches of a font whose letters join, stack or move go to HarfBuzz.
 */
import { hanOrder, hanRegionOf, type HanRegion } from '../fonts/han-fonts.ts';
import type { PdfFonts, Weight } from '../fonts/pdf-fonts.ts';
import type { FontFace } from '../fonts/read-true-type.ts';
import type { SubsetGlyph } from '../fonts/subset-true-type.ts';
import { breakChances } from './break-chances.ts';
import {
  extractableText,
  hasPrivateUse,
  isBreakAfter,
  isFixedSpace,
  isInvisible,
  isRightToLeft,
  isSpace,
} from './character-kinds.ts';
import { copyOf, findBox, glyphOfCluster, hasCluster } from './cluster-glyph.ts';
import { clustersOf, textPieces } from './clusters.ts';
import { createFontProgram, type FontProgram } from './font-program.ts';
import { shapedGlyph } from './shaped-glyph.ts';

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
  /** In a text with letters from right to left: its own level and that of its paragraph (UAX 9). */
  level?: number;
  baseLevel?: number;
  /** How far its ink reaches over and under the baseline, where that may be more than in the base font. */
  rise?: number;
  fall?: number;
}

export interface Shaper {
  /** Units of a text without line breaks, in the order of the text. */
  shape(text: string, weight: Weight): readonly Unit[];
  /** The hyphen that is drawn where a line ends at a soft hyphen; it extracts as the soft hyphen. */
  softHyphen(weight: Weight): Unit;
  /** The font that sets the height of lines. */
  face(weight: Weight): FontFace;
  /** The fonts that were used, in the order of their first use. */
  programs(): FontProgram[];
}

/** Nothing here can be of a script that the base font lacks. */
const PLAIN = /^[\0-\u058f\u1e00-\u1eff\u2000-\u20cf\u2100-\u22ff\u2500-\u25ff]*$/;
const JOINERS = /^[\u200c\u200d]+$/;

/** Clusters of one font and one direction that follow each other. */
interface Run {
  face: FontFace;
  level: number;
  clusters: string[];
}

export function createShaper(fonts: PdfFonts): Shaper {
  const { engine } = fonts;
  const programs = new Map<object, FontProgram>();
  const units = new Map<string, readonly Unit[]>();
  const orders = new Map<string, readonly FontFace[]>();

  const programOf = (face: FontFace) => {
    let program = programs.get(face.key);
    if (!program) {
      program = createFontProgram(`F${programs.size + 1}`, face);
      programs.set(face.key, program);
    }
    return program;
  };
  const isBase = (face: FontFace) => face.key === fonts.regular[0]!.key || face.key === fonts.bold[0]!.key;
  const reachOf = (face: FontFace, glyph: SubsetGlyph) => {
    if (glyph.kind === 'empty' || (glyph.kind === 'copy' && isBase(face))) return {};
    const bounds = glyph.kind === 'composite' ? glyph.bounds : face.boundsOf(glyph.glyph);
    return bounds ? { rise: bounds.yMax / face.unitsPerEm, fall: -bounds.yMin / face.unitsPerEm } : {};
  };
  const unitOf = (face: FontFace, glyph: SubsetGlyph, text: string, more: Partial<Unit> = {}): Unit => {
    const font = programOf(face);
    const extracted = extractableText(text);
    const actualText = hasPrivateUse(extracted) ? { actualText: extracted } : {};
    const advance = glyph.advance / face.unitsPerEm;
    const reach = reachOf(face, glyph);
    return { font, cid: font.place(glyph, extracted), advance, text, ...reach, ...actualText, ...more };
  };
  const emptyUnit = (face: FontFace, ems: number, text: string, more: Partial<Unit> = {}) =>
    unitOf(face, { kind: 'empty', advance: Math.round(ems * face.unitsPerEm) }, text, more);
  const boxUnit = (faces: readonly FontFace[], text: string) => {
    const { face, glyph } = findBox(faces);
    return unitOf(face, glyph, text, { unshowable: true });
  };

  /** The fonts in the order in which a text with the shapes of a region looks through them. */
  const facesFor = (weight: Weight, region: HanRegion) => {
    const key = `${weight} ${region}`;
    let order = orders.get(key);
    if (!order) {
      const own = fonts[weight].filter((face) => face.region === undefined);
      const han = hanOrder(region).flatMap((one) => fonts[weight].filter((face) => face.region === one));
      order = [...own, ...han];
      orders.set(key, order);
    }
    return order;
  };

  /** @param drawn what is drawn for the cluster: the cluster, or its mirror image in text from right to left */
  const shapeCluster = (cluster: string, faces: readonly FontFace[], drawn: string): Unit[] => {
    const first = faces[0]!;
    if (cluster === '\t') return [emptyUnit(first, 1, cluster, { breaks: 'space' })];
    if (cluster === '\u00ad') return [emptyUnit(first, 0, cluster, { breaks: 'softHyphen' })];
    if (cluster === '\u200b') return [emptyUnit(first, 0, cluster, { breaks: 'chance' })];
    if (Array.from(cluster).every(isInvisible)) return [emptyUnit(first, 0, cluster)];
    const space = isSpace(cluster);
    for (const face of faces) {
      const glyph = face.script === undefined ? glyphOfCluster(face, drawn) : undefined;
      if (!glyph) continue;
      if (space) return [unitOf(face, glyph, cluster, { breaks: 'space' })];
      return [unitOf(face, glyph, cluster, isBreakAfter(cluster) ? { breaks: 'hyphen' } : {})];
    }
    if (space) return [emptyUnit(first, cluster === '\u3000' ? 1 : 0.3, cluster, { breaks: 'space' })];
    if (isFixedSpace(cluster)) return [emptyUnit(first, 0.25, cluster)];
    // Part of the cluster may be drawn, for example a letter with a mark that no font has.
    const [letter, ...rest] = Array.from(cluster);
    if (rest.length > 0 && faces.some((face) => face.script === undefined && glyphOfCluster(face, letter!))) {
      return [...shapeCluster(letter!, faces, letter!), boxUnit(faces, rest.join(''))];
    }
    return [boxUnit(faces, cluster)];
  };
  const remember = (key: string, make: () => readonly Unit[]) => {
    let known = units.get(key);
    if (!known) {
      known = make();
      units.set(key, known);
    }
    return known;
  };

  const shapeRun = ({ face, level, clusters }: Run, faces: readonly FontFace[]): readonly Unit[] => {
    const text = clusters.join('');
    const shaped = engine!.shapeRun(face, text, level % 2 === 1);
    const alone = () => clusters.flatMap((cluster) => shapeCluster(cluster, faces, cluster));
    if (shaped.some(({ parts }) => parts.some(({ glyph }) => glyph === 0))) return alone();
    return shaped.flatMap((cluster) => {
      // A map of texts holds 512 bytes for one glyph: a heap of marks is cut.
      const [whole, ...rest] = textPieces(text.slice(cluster.start, cluster.end));
      return [unitOf(face, shapedGlyph(face, cluster), whole!), ...rest.map((piece) => emptyUnit(face, 0, piece))];
    });
  };

  const shapeMixed = (text: string, weight: Weight): Unit[] => {
    const clusters = clustersOf(text);
    const region = hanRegionOf(text) ?? fonts.hanRegion;
    const faces = facesFor(weight, region);
    const place = `${weight} ${region} `;
    const order = engine && isRightToLeft(text) ? engine.levelsOf(text) : undefined;
    const chances = breakChances(text, clusters);
    const all: Unit[] = [];
    let run: Run | undefined;
    let end = 0;
    const add = (found: readonly Unit[], level: number, start: number) => {
      let at = start;
      for (const unit of found) {
        at += unit.text.length;
        const mayBreak = unit.breaks === undefined && chances?.has(at);
        const turned = order ? { level: unit.text === '\t' ? order.base : level, baseLevel: order.base } : {};
        all.push(order || mayBreak ? { ...unit, ...(mayBreak ? { breaks: 'chance' } : {}), ...turned } : unit);
      }
    };
    const finish = () => {
      if (!run) return;
      const whole = run;
      const runText = whole.clusters.join('');
      const key = `${place}${whole.level % 2} ${faces.indexOf(whole.face)} ${runText}`;
      add(
        remember(key, () => shapeRun(whole, faces)),
        whole.level,
        end - runText.length,
      );
      run = undefined;
    };
    clusters.forEach((cluster) => {
      const level = order?.levels[end] ?? 0;
      const joins = run?.level === level;
      const stays = joins && (JOINERS.test(cluster) || (!hasCluster(faces[0]!, cluster) && hasCluster(run!.face, cluster)));
      const face = stays ? run!.face : faces.find((one) => hasCluster(one, cluster));
      if (face?.script !== undefined && engine) {
        if (!run || !joins || run.face !== face) {
          finish();
          run = { face, level, clusters: [] };
        }
        run.clusters.push(cluster);
      } else {
        finish();
        const drawn = level % 2 === 1 ? (engine?.mirrorOf(cluster) ?? cluster) : cluster;
        add(
          remember(`${place}${drawn}\n${cluster}`, () => shapeCluster(cluster, faces, drawn)),
          level,
          end,
        );
      }
      end += cluster.length;
    });
    finish();
    return all;
  };

  return {
    shape(text, weight) {
      if (!PLAIN.test(text)) return shapeMixed(text, weight);
      const faces = fonts[weight];
      return clustersOf(text).flatMap((cluster) =>
        remember(`${weight} ${cluster}`, () => shapeCluster(cluster, faces, cluster)),
      );
    },
    softHyphen(weight) {
      const face = fonts[weight][0]!;
      return unitOf(face, copyOf(face, face.glyphOf(0x2010) || face.glyphOf(0x2d)), '\u00ad');
    },
    face: (weight) => fonts[weight][0]!,
    programs: () => [...programs.values()],
  };
}
