/** Text in runs → lines of a width: bold words and links inside a paragraph. */
import type { Run } from '../../model.ts';
import type { Canvas, Colour } from '../canvas.ts';
import { INK, LEADING, LINK, TEXT_SIZE } from '../look.ts';
import { addNode, type StructureNode } from '../structure.ts';
import { breakLines } from '../text/break-lines.ts';
import type { Shaper, Unit } from '../text/shape.ts';
import type { Line } from './strip.ts';
import { baselineOf, textLines, type TextStyle } from './text-lines.ts';

interface RunUnit extends Unit {
  run?: Run;
}

/** Units of a line that follow each other and belong to one run. */
interface Stretch {
  run: Run | undefined;
  units: RunUnit[];
}

/** How far letters lean that stand for italics: the fonts of documents have none. */
const SLANT = 0.2;

function stretchesOf(units: readonly RunUnit[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const unit of units) {
    const last = stretches.at(-1);
    // A hyphen drawn at the end of a line belongs to the word before it.
    if (last && (unit.run === last.run || unit.run === undefined)) last.units.push(unit);
    else stretches.push({ run: unit.run, units: [unit] });
  }
  return stretches;
}

const widthOf = (units: readonly Unit[]) => units.reduce((sum, { advance }) => sum + advance, 0);

/**
 * One paragraph in runs, broken to the width. What is no link belongs to `node` itself.
 * @param runs without line breaks
 */
function paragraphOfRuns(
  shaper: Shaper,
  runs: readonly Run[],
  width: number,
  node: StructureNode,
  style: TextStyle,
): Line[] {
  const { size = TEXT_SIZE, weight = 'regular', colour = INK, leading = LEADING, indent = 0 } = style;
  const height = size * leading;
  const baseline = baselineOf(shaper, weight, size, height);
  const links = new Map<Run, StructureNode>();
  for (const run of runs)
    if (run.link) links.set(run, addNode(node, 'Link', { link: { target: run.link, areas: [] } }));
  const units = runs.flatMap((run) =>
    shaper.shape(run.text, run.bold ? 'bold' : weight).map((unit): RunUnit => ({ ...unit, run })),
  );
  const room = Math.max(width - indent, size) / size;
  const paintStretch = (canvas: Canvas, stretch: Stretch, left: number, top: number) => {
    const link = stretch.run && links.get(stretch.run);
    // In small print a link does not stand out more than the words around it.
    const ink: Colour = link && colour === INK ? LINK : colour;
    canvas.mark(link ?? node);
    canvas.text(left, top + baseline, stretch.units, size, ink, stretch.run?.italic ? SLANT : 0);
    if (!link) return;
    const shown = stretch.units.at(-1)?.breaks === 'space' ? stretch.units.slice(0, -1) : stretch.units;
    const linkWidth = widthOf(shown) * size;
    canvas.line(left, top + baseline + 1.6, left + linkWidth, top + baseline + 1.6, 0.5, ink);
    canvas.link(link, left, top, linkWidth, height);
  };
  return breakLines(units, room, shaper.softHyphen(weight)).map((line) => ({
    height,
    paint(canvas, left, top) {
      let x = left + indent;
      for (const stretch of stretchesOf(line.units)) {
        paintStretch(canvas, stretch, x, top);
        x += widthOf(stretch.units) * size;
      }
    },
  }));
}

/** The lines of a text that may have runs: as plain text where it has none. */
export function runLines(
  shaper: Shaper,
  text: { text: string; runs?: Run[] | undefined },
  width: number,
  node: StructureNode,
  style: TextStyle = {},
): Line[] {
  if (!text.runs) return textLines(shaper, text.text, width, node, style);
  const runs = text.runs.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/g, ' ') }));
  return paragraphOfRuns(shaper, runs, width, node, style);
}
