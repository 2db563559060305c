/**
 * Shape: text → units, each a glyph of an embedded font together with the text it stands for. Letters that stand by
 * themselves are looked up cluster by cluster; stretches of a font whose letters join, stack or move go to HarfBuzz.
 */
import { hanOrder, hanRegionOf, type HanRegion } from '../fonts/han-fonts.ts';
import type { PdfFonts, Weight } from '../fonts/pdf-fonts.ts';
import type { FontFace } from '../fonts/read-true-type.ts';
import { breakChances } from './break-chances.ts';
import { isRightToLeft } from './character-kinds.ts';
import { copyOf, hasCluster } from './cluster-glyph.ts';
import { clustersOf } from './clusters.ts';
import type { FontProgram } from './font-program.ts';
import { createUnitMaker, isTurningFace } from './unit-maker.ts';
import type { Unit } from './unit.ts';

export type { Unit } from './unit.ts';

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

/** The base font has everything here that can be shown. */
const PLAIN = /^[\0-\u052f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf]*$/;
const JOINERS = /^[\u200c\u200d]+$/;

/** Clusters that follow each other: of one font that has to be shaped and one level, or single ones without a font. */
interface Run {
  clusters: string[];
  level: number;
  face?: FontFace;
}

/** @param levels the level of each UTF-16 unit, if some letters run from right to left */
function runsOf(
  clusters: readonly string[],
  faces: readonly FontFace[],
  levels: Uint8Array | undefined,
): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const cluster of clusters) {
    const level = levels?.[at] ?? 0;
    at += cluster.length;
    const last = runs.at(-1);
    const open = last?.face && last.level === level ? (last as Run & { face: FontFace }) : undefined;
    // A joiner, and a sign that several scripts share, stay with the letters before them.
    const stays =
      open && (JOINERS.test(cluster) || (!hasCluster(faces[0]!, cluster) && hasCluster(open.face, cluster)));
    const face = stays ? open.face : faces.find((one) => hasCluster(one, cluster));
    if (open && open.face === face) open.clusters.push(cluster);
    else runs.push({ clusters: [cluster], level, ...(face?.script === undefined ? {} : { face }) });
  }
  return runs;
}

export function createShaper(fonts: PdfFonts): Shaper {
  const { engine } = fonts;
  const maker = createUnitMaker(fonts);
  const known = new Map<string, readonly Unit[]>();
  const plain: Record<Weight, Map<string, readonly Unit[]>> = { regular: new Map(), bold: new Map() };
  const orders = new Map<string, readonly FontFace[]>();

  const remember = (key: string, make: () => readonly Unit[]) => {
    let units = known.get(key);
    if (!units) {
      units = make();
      known.set(key, units);
    }
    return units;
  };
  /** The fonts in the order in which a text with the shapes of a region looks through them. */
  const facesFor = (weight: Weight, region: HanRegion) => {
    const key = `${weight} ${region}`;
    let order = orders.get(key);
    if (!order) {
      const own = fonts[weight].filter((face) => face.region === undefined);
      order = [
        ...own,
        ...hanOrder(region).flatMap((one) => fonts[weight].filter((face) => face.region === one)),
      ];
      orders.set(key, order);
    }
    return order;
  };

  const shapeMixed = (text: string, weight: Weight): Unit[] => {
    const clusters = clustersOf(text);
    const region = hanRegionOf(text) ?? fonts.hanRegion;
    const faces = facesFor(weight, region);
    const order = engine && isRightToLeft(text) ? engine.levelsOf(text) : undefined;
    const chances = breakChances(text, clusters);
    const runs = runsOf(clusters, faces, order?.levels);
    // Spaces and brackets between letters from right to left are drawn in the font of the letters before them.
    let turning = runs.find(({ face }) => face && isTurningFace(face))?.face;

    const unitsOf = ({ clusters: whole, level, face }: Run): readonly Unit[] => {
      const isTurned = level % 2 === 1;
      if (face && isTurningFace(face)) turning = face;
      const around = isTurned && turning ? [maker.turningFace(turning, weight), ...faces] : faces;
      const place = `${weight} ${region} ${isTurned ? faces.indexOf(turning ?? faces[0]!) : ''}`;
      const alone = () =>
        whole.flatMap((cluster) =>
          remember(`${place}:${cluster}`, () =>
            maker.cluster(cluster, around, {
              isTurned,
              drawn: isTurned ? engine?.mirrorOf(cluster) : undefined,
            }),
          ),
        );
      if (!face || !engine) return alone();
      const key = `${place}/${faces.indexOf(face)}/${whole.join('')}`;
      return remember(key, () => maker.run(whole, face, weight, isTurned) ?? alone());
    };

    const all: Unit[] = [];
    let at = 0;
    for (const run of runs) {
      for (const unit of unitsOf(run)) {
        at += unit.text.length;
        const mayBreak = unit.breaks === undefined && chances?.has(at) === true;
        const levels = order && { level: unit.text === '\t' ? order.base : run.level, baseLevel: order.base };
        if (order || mayBreak) all.push({ ...unit, ...(mayBreak && { breaks: 'chance' }), ...levels });
        else all.push(unit);
      }
    }
    return all;
  };

  return {
    shape(text, weight) {
      if (!PLAIN.test(text)) return shapeMixed(text, weight);
      const units: Unit[] = [];
      for (const cluster of clustersOf(text)) {
        let found = plain[weight].get(cluster);
        if (!found) {
          found = maker.cluster(cluster, fonts[weight]);
          plain[weight].set(cluster, found);
        }
        for (const unit of found) units.push(unit);
      }
      return units;
    },
    softHyphen(weight) {
      const face = fonts[weight][0]!;
      return maker.unit(face, copyOf(face, face.glyphOf(0x2010) || face.glyphOf(0x2d)), '\u00ad');
    },
    face: (weight) => fonts[weight][0]!,
    programs: maker.programs,
  };
}
