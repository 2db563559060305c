import type { HeadingBlock } from '../../../model.ts';
import { INK, QUIET, TEXT_SIZE, tintOf } from '../../look.ts';
import { addNode } from '../../structure.ts';
import type { MeasureContext } from '../context.ts';
import type { Strip } from '../strip.ts';
import { paragraphLines } from '../text-lines.ts';

const SIZES = { 2: 15, 3: 12.5, 4: 11 } as const;
const BEFORE = { 1: 0, 2: 20, 3: 14, 4: 10 } as const;
/** In a form to be filled in, where every line of paper counts. */
const FORM_SIZES = { 2: 12.5, 3: 11.5, 4: 11 } as const;
const FORM_BEFORE = { 1: 0, 2: 7, 3: 6, 4: 5 } as const;
const FORM_BAND_PADDING = 1.5;

const BAR = 4;
const BAND_PADDING = 4;

/** A chapter of a publication stands out more than a section of a form. */
const CHAPTER = 20;

const sizeOf = ({ level, part }: HeadingBlock, { titleSize, isForm }: MeasureContext): number => {
  if (level === 1) return titleSize;
  return part && level === 2 ? CHAPTER : (isForm ? FORM_SIZES : SIZES)[level];
};

/** A heading, in the brand's colour down to the second level, with a bookmark. */
export function measureHeading(block: HeadingBlock, context: MeasureContext): Strip[] {
  const { shaper, width, accent, parent, bookmarks, anchors, isForm } = context;
  const level = block.level;
  // Heard first, so it hangs in the structure first.
  const above = partStrips(block, context);
  const node = addNode(parent, `H${level}`);
  const text = block.text.replace(/\s+/g, ' ').trim();
  // The sections of a form stand on a band; the chapters of a publication begin a page.
  const isBand = level === 2 && !block.part && !context.isPublication;
  const bandPadding = isForm ? FORM_BAND_PADDING : BAND_PADDING;
  const inset = isBand ? BAR + BAND_PADDING : 0;
  const ground = tintOf(accent, 0.1);
  const lines = paragraphLines(shaper, text, width - inset, node, {
    size: sizeOf(block, context),
    weight: 'bold',
    colour: level <= 2 ? accent : INK,
    leading: 1.22,
  });
  return [
    ...above,
    {
      cells: [{ left: inset, width: width - inset, lines }],
      before: block.part ? 0 : (isForm ? FORM_BEFORE : BEFORE)[level],
      paddingTop: isBand ? bandPadding : 0,
      paddingBottom: isBand ? bandPadding : level === 1 ? 4 : isForm ? 2 : 5,
      wholeUnder: Number.POSITIVE_INFINITY,
      keepWithNext: true,
      breakBefore: (block.pageBreakBefore ?? false) && !block.part,
      sharesPage: block.sharesPage ?? false,
      beginsSection: level <= 2,
      orientation: block.pageBreakBefore && !block.part ? block.orientation : undefined,
      ...(isBand
        ? {
            frame: (canvas, box) => {
              canvas.artifact('layout');
              canvas.rectangle(box.left, box.top, box.width, box.height, ground);
              canvas.rectangle(box.left, box.top, BAR, box.height, accent);
            },
          }
        : {}),
      onPlaced: (page, top) => {
        bookmarks.push({ text, level, page, top });
        if (block.anchor !== undefined) anchors.set(block.anchor, { page, top });
      },
    },
  ];
}

/** The part that the heading belongs to, in small type above it. */
function partStrips(block: HeadingBlock, { shaper, width, parent }: MeasureContext): Strip[] {
  if (!block.part) return [];
  const node = addNode(parent, 'P');
  const lines = paragraphLines(shaper, block.part, width, node, { size: TEXT_SIZE, colour: QUIET });
  return [
    {
      cells: [{ left: 0, width, lines }],
      before: BEFORE[block.level],
      wholeUnder: Number.POSITIVE_INFINITY,
      keepWithNext: true,
      breakBefore: block.pageBreakBefore ?? false,
    },
  ];
}
