import type { FigureBlock } from '../../../model.ts';
import type { Canvas } from '../../canvas.ts';
import { INK, MM, NOTE_SIZE } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import type { Shaper } from '../../text/shape.ts';
import type { MeasureContext } from '../context.ts';
import type { Line, Strip } from '../strip.ts';
import { gapLine, paragraphLines } from '../text-lines.ts';

/** The share of a page that a figure may fill: its heading and caption stand on the same page. */
const MOST = 0.84;

type Drawing = Pick<FigureBlock, 'width' | 'height' | 'paths' | 'labels' | 'unit'>;

/**
 * A drawing as one line, as large as the room allows but not above its natural size.
 * @param node what it belongs to; an ornament belongs to nothing
 * @param shaper for the words in the drawing; without it there are none
 */
export function figureLine(
  drawing: Drawing,
  node: StructureNode | undefined,
  room: { width: number; height: number },
  shaper?: Shaper,
): Line {
  const natural = MM * (drawing.unit ?? 1);
  const scale = Math.min(room.width / drawing.width, room.height / drawing.height, natural);
  const height = drawing.height * scale;
  return {
    height,
    paint(canvas, left, top) {
      if (node) {
        canvas.mark(node);
        node.box = [left, canvas.height - top - height, left + drawing.width * scale, canvas.height - top];
      } else {
        canvas.artifact('layout');
      }
      for (const path of drawing.paths) {
        const isPlain = path.fill === undefined && path.stroke === undefined;
        canvas.path(left, top, scale, isPlain ? { ...path, stroke: INK } : path);
      }
      if (shaper) paintLabels(canvas, drawing.labels ?? [], shaper, { left, top, scale });
    },
  };
}

function paintLabels(
  canvas: Canvas,
  labels: NonNullable<Drawing['labels']>,
  shaper: Shaper,
  { left, top, scale }: { left: number; top: number; scale: number },
): void {
  for (const label of labels) {
    const units = shaper.shape(label.text, label.weight);
    const size = label.size * scale;
    const width = units.reduce((sum, unit) => sum + unit.advance, 0) * size;
    const x = left + label.x * scale - (label.anchor === 'middle' ? width / 2 : 0);
    canvas.text(x, top + label.y * scale, units, size, INK);
  }
}

/**
 * A drawing with the words that stand for it, and its caption under it on the same page. Without words it says
 * nothing: an ornament, and an artifact.
 */
export function measureFigure(block: FigureBlock, context: MeasureContext): Strip[] {
  const alternative = block.alternative.trim() || (block.caption ?? '').trim();
  const node = alternative === '' ? undefined : addNode(context.parent, 'Figure', { alternative });
  const room = { width: context.width, height: context.capacity * MOST };
  const lines = [figureLine(block, node, room, context.shaper)];
  if (block.caption && node) {
    const style = { size: NOTE_SIZE };
    const caption = addNode(node, 'Caption');
    lines.push(gapLine(4), ...paragraphLines(context.shaper, block.caption, context.width, caption, style));
  }
  return [
    {
      cells: [{ left: 0, width: context.width, lines }],
      before: 8,
      paddingBottom: 4,
      wholeUnder: Number.POSITIVE_INFINITY,
    },
  ];
}
