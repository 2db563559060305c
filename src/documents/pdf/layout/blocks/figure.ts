import type { FigureBlock } from '../../../model.ts';
import { INK, MM } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import type { Line, Strip } from '../strip.ts';

type Drawing = Pick<FigureBlock, 'width' | 'height' | 'paths'>;

/**
 * A drawing as one line, as large as the room allows but not above its natural size.
 * @param node what it belongs to; an ornament belongs to nothing
 */
export function figureLine(
  drawing: Drawing,
  node: StructureNode | undefined,
  room: { width: number; height: number },
): Line {
  const scale = Math.min(room.width / drawing.width, room.height / drawing.height, MM);
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
    },
  };
}

/** A drawing with the words that stand for it. Without words it says nothing: an ornament, and an artifact. */
export function measureFigure(block: FigureBlock, context: MeasureContext): Strip[] {
  const alternative = block.alternative.trim();
  const node = alternative === '' ? undefined : addNode(context.parent, 'Figure', { alternative });
  const line = figureLine(block, node, { width: context.width, height: context.capacity * 0.9 });
  return [
    {
      cells: [{ left: 0, width: context.width, lines: [line] }],
      before: 8,
      paddingBottom: 4,
      wholeUnder: Number.POSITIVE_INFINITY,
    },
  ];
}
