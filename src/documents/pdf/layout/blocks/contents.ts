/**
 * A table of contents. The page numbers are known once everything is placed and before anything is painted, so a line
 * asks for its own number when it is painted; the room for it is kept from the beginning.
 */
import type { ContentsBlock, ContentsEntry } from '../../../model.ts';
import { INK, LABEL_SIZE, QUIET, TEXT_SIZE } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import type { Line, Strip } from '../strip.ts';
import { baselineOf, paragraphLines } from '../text-lines.ts';

/** Room for the number of a page at the right edge. */
const NUMBER_ROOM = 34;
const INDENT = 14;
/** Distance of the dots that lead to a number. */
const DOT_GAP = 4;

/** The last line of an entry, with leaders and the number of the page it stands on. */
function withPageNumber(
  line: Line,
  textWidth: number,
  entry: { anchor: string; node: StructureNode; size: number; left: number },
  context: MeasureContext,
): Line {
  const { shaper, width, anchors } = context;
  return {
    ...line,
    paint(canvas, left, top) {
      line.paint(canvas, left, top);
      const place = anchors.get(entry.anchor);
      if (!place) throw new Error(`The contents lead to "${entry.anchor}", and no block has that anchor.`);
      const units = shaper.shape(String(place.page + 1), 'regular');
      const numberWidth = units.reduce((sum, unit) => sum + unit.advance, 0) * entry.size;
      const right = left - entry.left + width;
      const baseline = top + baselineOf(shaper, 'regular', entry.size, line.height);
      canvas.artifact('layout');
      // The dots of all lines stand under each other.
      const to = right - numberWidth - 5;
      for (let x = right - NUMBER_ROOM / 2; x > left + textWidth + 5; x -= DOT_GAP)
        if (x < to) canvas.rectangle(x, baseline - 0.8, 0.8, 0.8, QUIET);
      canvas.mark(entry.node);
      canvas.text(right - numberWidth, baseline, units, entry.size, INK);
    },
  };
}

function measureEntry(
  entry: ContentsEntry,
  context: MeasureContext,
  toc: StructureNode,
  depth: number,
): Strip[] {
  const { shaper, width } = context;
  const item = addNode(toc, 'TOCI');
  const left = depth * INDENT;
  const isPart = depth === 0 && entry.entries !== undefined;
  const style = isPart ? ({ size: LABEL_SIZE, weight: 'bold' } as const) : { size: TEXT_SIZE };
  const room = width - left - NUMBER_ROOM;
  const node = entry.anchor === undefined ? addNode(item, 'P') : linkUnder(item, entry.anchor);
  const lines = paragraphLines(shaper, entry.text, room, node, style).map((line): Line => {
    if (entry.anchor === undefined) return line;
    return {
      ...line,
      paint(canvas, x, y) {
        line.paint(canvas, x, y);
        canvas.link(node, x, y, width - left, line.height);
      },
    };
  });
  if (entry.anchor !== undefined) {
    const last = lines.length - 1;
    const words = lines.length === 1 ? shaper.shape(entry.text, isPart ? 'bold' : 'regular') : [];
    const textWidth = words.reduce((sum, unit) => sum + unit.advance, 0) * style.size || room;
    const about = { anchor: entry.anchor, node, size: style.size, left };
    lines[last] = withPageNumber(lines[last]!, textWidth, about, context);
  }
  const below = entry.entries ?? [];
  const inner = below.length > 0 ? addNode(item, 'TOC') : undefined;
  return [
    {
      cells: [{ left, width: room, lines }],
      before: isPart ? 10 : 1,
      wholeUnder: Number.POSITIVE_INFINITY,
      keepWithNext: isPart,
    },
    ...below.flatMap((each) => measureEntry(each, context, inner!, depth + 1)),
  ];
}

const linkUnder = (item: StructureNode, anchor: string) =>
  addNode(addNode(item, 'Reference'), 'Link', { link: { target: `#${anchor}`, areas: [] } });

export function measureContents(block: ContentsBlock, context: MeasureContext): Strip[] {
  if (block.entries.length === 0) return [];
  const toc = addNode(context.parent, 'TOC');
  return block.entries.flatMap((entry) => measureEntry(entry, context, toc, 0));
}
