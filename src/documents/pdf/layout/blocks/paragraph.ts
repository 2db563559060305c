import type { ParagraphBlock } from '../../../model.ts';
import { ALERT, INK, NOTE_SIZE, QUIET, TEXT_SIZE, TINT } from '../../look.ts';
import { addNode } from '../../structure.ts';
import { paragraphsOf } from '../../text/clusters.ts';
import type { MeasureContext } from '../context.ts';
import { runLines } from '../run-lines.ts';
import type { Box, Strip } from '../strip.ts';
import { gapLine, type TextStyle } from '../text-lines.ts';
import type { Canvas } from '../../canvas.ts';

type Style = NonNullable<ParagraphBlock['style']>;

const STYLES: Record<Style, TextStyle & { size: number; before: number }> = {
  body: { size: TEXT_SIZE, colour: INK, before: 6 },
  lead: { size: 12.5, colour: INK, before: 8 },
  note: { size: NOTE_SIZE, colour: QUIET, before: 5 },
  warning: { size: TEXT_SIZE, weight: 'bold', colour: INK, before: 10 },
  sheet: { size: 10, weight: 'bold', colour: INK, before: 8 },
};

function warningFrame(canvas: Canvas, box: Box) {
  canvas.artifact('layout');
  canvas.rectangle(box.left, box.top, 4, box.height, ALERT);
  canvas.line(box.left, box.top, box.left + box.width, box.top, 1, ALERT);
  canvas.line(box.left, box.top + box.height, box.left + box.width, box.top + box.height, 1, ALERT);
  canvas.line(box.left + box.width, box.top, box.left + box.width, box.top + box.height, 1, ALERT);
}

function sheetFrame(canvas: Canvas, box: Box) {
  canvas.artifact('layout');
  canvas.rectangle(box.left, box.top, box.width, box.height, TINT);
}

/** Running text; a warning stands in a box, a sheet line on a tinted band. */
export function measureParagraph(block: ParagraphBlock, context: MeasureContext): Strip[] {
  const { shaper, parent } = context;
  const style = block.style ?? 'body';
  const { before, ...own } = STYLES[style];
  const textStyle = { ...own, size: Math.max(own.size, context.smallest) };
  const paragraphs = paragraphsOf(block.text).filter((paragraph) => paragraph.trim() !== '');
  // A paragraph in runs is one paragraph.
  const pieces = block.runs ? [block.text.replaceAll('\n', ' ')] : paragraphs;
  const isFramed = style === 'warning' || style === 'sheet';
  const inset = isFramed ? 12 : 0;
  const width = context.width - inset * 2;
  const linesOf = (paragraph: string) =>
    runLines(shaper, { text: paragraph, runs: block.runs }, width, addNode(parent, 'P'), textStyle);
  if (!isFramed) {
    return pieces.map((paragraph, index) => ({
      cells: [{ left: 0, width, lines: linesOf(paragraph) }],
      before: index === 0 ? before : 5,
      wholeUnder: 3 * TEXT_SIZE,
    }));
  }
  if (pieces.length === 0) return [];
  const lines = pieces.flatMap((paragraph, index) =>
    index === 0 ? linesOf(paragraph) : [gapLine(4), ...linesOf(paragraph)],
  );
  return [
    {
      cells: [{ left: inset, width, lines }],
      before,
      paddingTop: style === 'sheet' ? 4 : 8,
      paddingBottom: style === 'sheet' ? 4 : 8,
      wholeUnder: context.capacity / 2,
      keepWithNext: style === 'sheet',
      frame: style === 'warning' ? warningFrame : sheetFrame,
    },
  ];
}
