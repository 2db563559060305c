/**
 * What stands apart from the running text. The blocks inside keep their own structure; the box is a section of it
 * whose first paragraph is its title.
 */
import type { Block, BoxBlock } from '../../../model.ts';
import type { Canvas, Colour } from '../../canvas.ts';
import { ALERT, INK, LABEL_SIZE, REFLECT, RULE, TINT, tintOf } from '../../look.ts';
import { addNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import { stripHeight, type Box, type Strip } from '../strip.ts';
import { paragraphLines } from '../text-lines.ts';

const INSET = 16;
const BAR = 4;
const PADDING = 9;

interface BoxLook {
  /** The bar at the left; without one a line above the box does. */
  bar?: Colour;
  ground: Colour;
  title: Colour;
}

/** Only what has a bar or a ground is moved in. */
const insetOf = ({ bar }: BoxLook): number => (bar ? INSET : 0);

const lookOf = (style: BoxBlock['style'], accent: Colour): BoxLook =>
  ({
    brief: { bar: accent, ground: TINT, title: INK },
    pointer: { bar: accent, ground: '#ffffff', title: accent },
    reflect: { bar: REFLECT, ground: '#ffffff', title: REFLECT },
    warning: { bar: ALERT, ground: tintOf(ALERT, 0.06), title: ALERT },
    row: { ground: '#ffffff', title: INK },
  })[style];

/** Ground and bar behind one strip of the box. */
function boxFrame({ bar, ground }: BoxLook, isFirst: boolean) {
  return (canvas: Canvas, box: Box) => {
    canvas.artifact('layout');
    if (ground !== '#ffffff') canvas.rectangle(box.left, box.top, box.width, box.height, ground);
    if (bar) canvas.rectangle(box.left, box.top, BAR, box.height, bar);
    else if (isFirst) canvas.line(box.left, box.top, box.left + box.width, box.top, 1.4, RULE);
  };
}

/** Puts a strip into the box: moved in, with what was space above it now inside it, so that the ground has no gaps. */
function inBox(strip: Strip, look: BoxLook, isFirst: boolean, isLast: boolean): Strip {
  const ground = boxFrame(look, isFirst);
  const inset = insetOf(look);
  const above = isFirst ? PADDING : strip.before;
  const paddingTop = (strip.paddingTop ?? 0) + above;
  const paddingBottom = (strip.paddingBottom ?? 0) + (isLast ? PADDING : 0);
  const moved: Strip = {
    ...strip,
    cells: strip.cells.map((cell) => ({ ...cell, left: cell.left + inset })),
    before: isFirst ? 10 : 0,
    paddingTop,
    paddingBottom,
    ...(strip.least === undefined ? {} : { least: strip.least + above + (isLast ? PADDING : 0) }),
    frame(canvas, box) {
      ground(canvas, box);
      const width = box.width - inset * 2;
      strip.frame?.(canvas, {
        ...box,
        left: box.left + inset,
        top: box.top + above,
        width,
        height: box.height - above - (isLast ? PADDING : 0),
      });
    },
  };
  return moved;
}

/**
 * @param measureInner measures the blocks inside; handed in because it measures boxes too
 */
export function measureBox(
  block: BoxBlock,
  context: MeasureContext,
  measureInner: (blocks: readonly Block[], context: MeasureContext) => Strip[],
): Strip[] {
  const look = lookOf(block.style, context.accent);
  const width = context.width - insetOf(look) * 2;
  const node = addNode(context.parent, 'Sect');
  const title: Strip = {
    cells: [
      {
        left: 0,
        width,
        lines: paragraphLines(context.shaper, block.title, width, addNode(node, 'P'), {
          weight: 'bold',
          size: LABEL_SIZE,
          colour: look.title,
        }),
      },
    ],
    before: 0,
    wholeUnder: Number.POSITIVE_INFINITY,
    keepWithNext: true,
  };
  const strips = [title, ...measureInner(block.blocks, { ...context, width, parent: node })].map(
    (strip, index, all) => inBox(strip, look, index === 0, index === all.length - 1),
  );
  // A short box stays on one page.
  const height = strips.reduce((sum, strip) => sum + strip.before + stripHeight(strip), 0);
  if (height < context.capacity * 0.4) for (const strip of strips.slice(0, -1)) strip.keepWithNext = true;
  return strips;
}
