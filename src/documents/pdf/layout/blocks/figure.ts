import type { FigureBlock } from '../../../model.ts';
import type { Canvas } from '../../canvas.ts';
import { INK, MM, NOTE_SIZE } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import type { Shaper } from '../../text/shape.ts';
import type { MeasureContext } from '../context.ts';
import { linesHeight, stripHeight, type Line, type Strip } from '../strip.ts';
import { gapLine, paragraphLines } from '../text-lines.ts';

/** The share of a page that a figure may fill: its heading and caption stand on the same page. */
const MOST = 0.84;
/** Words in a figure are never made smaller than this to save room, in points. */
const SMALLEST_WORDS = 10;
const BEFORE = 8;
const BELOW = 4;

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

/** The length of shaped words, as a share of the type size. */
const lengthOf = (units: ReturnType<Shaper['shape']>): number =>
  units.reduce((sum, { advance }) => sum + advance, 0);

function paintLabels(
  canvas: Canvas,
  labels: NonNullable<Drawing['labels']>,
  shaper: Shaper,
  { left, top, scale }: { left: number; top: number; scale: number },
): void {
  for (const label of labels) {
    const units = shaper.shape(label.text, label.weight);
    const size = label.size * scale;
    const width = lengthOf(units) * size;
    const x = left + label.x * scale - (label.anchor === 'middle' ? width / 2 : 0);
    canvas.text(x, top + label.y * scale, units, size, INK);
  }
}

/** Lines that are lettering of a figure: its box takes them in. */
function letteringLines(lines: readonly Line[], width: number, node: StructureNode): Line[] {
  return lines.map((line) => ({
    ...line,
    paint(canvas, left, top) {
      line.paint(canvas, left, top);
      if (!node.box) return;
      const [boxLeft, bottom, right, boxTop] = node.box;
      const under = Math.min(bottom, canvas.height - top - line.height);
      node.box = [boxLeft, under, Math.max(right, left + width), boxTop];
    },
  }));
}

/** What is heard in place of a figure: its caption too, for nobody hears what stands inside a figure. */
function wordsFor({ alternative, caption = '' }: FigureBlock): string {
  const [words, title] = [alternative.trim(), caption.trim()];
  return words.includes(title) ? words : [title, words].filter(Boolean).join('. ');
}

/**
 * A drawing with the words that stand for it, and its caption under it on the same page. The caption belongs to the
 * figure like the words in the drawing: the words that stand for the figure stand for whatever is inside it. Without
 * words a drawing says nothing: an ornament, and an artifact.
 */
export function measureFigure(block: FigureBlock, context: MeasureContext): Strip[] {
  const { shaper, width } = context;
  const alternative = wordsFor(block);
  const node = alternative === '' ? undefined : addNode(context.parent, 'Figure', { alternative });
  const under: Line[] = [];
  if (block.caption && node) {
    const size = Math.max(NOTE_SIZE, context.smallest);
    const caption = paragraphLines(shaper, block.caption, width, node, { size });
    const captionWidth = Math.min(width, lengthOf(shaper.shape(block.caption, 'regular')) * size);
    under.push(gapLine(4), ...letteringLines(caption, captionWidth, node));
  }
  const around = linesHeight(under) + BELOW;
  const stripAt = (height: number): Strip => ({
    cells: [{ left: 0, width, lines: [figureLine(block, node, { width, height }, shaper), ...under] }],
    before: BEFORE,
    paddingBottom: BELOW,
    wholeUnder: Number.POSITIVE_INFINITY,
  });
  // What can give way to the text after it may fill a page, so that its words are as large as can be.
  const most = context.mayFloat ? context.capacity - around - BEFORE : context.capacity * MOST;
  const natural = stripAt(most);
  const least = leastHeight(block) + around;
  return [
    {
      ...natural,
      floats: context.mayFloat ?? false,
      ...(least < stripHeight(natural)
        ? { flexible: { least, at: (height: number) => stripAt(height - around) } }
        : {}),
    },
  ];
}

/** The height of a drawing at which its smallest words have the least size, in points. */
function leastHeight({ labels = [], height }: FigureBlock): number {
  if (labels.length === 0) return Number.POSITIVE_INFINITY;
  return (SMALLEST_WORDS / Math.min(...labels.map(({ size }) => size))) * height;
}
