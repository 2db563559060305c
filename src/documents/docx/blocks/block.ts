import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block, BlankLinesBlock, HeadingBlock, ParagraphBlock } from '../../model.ts';
import type { DocxContext } from '../context.ts';
import { MM } from '../look.ts';
import { marked, oneLine, oneParagraph, paragraphs, wordParagraphs } from '../paragraphs.ts';
import { STYLES } from '../styles.ts';
import { textRuns } from '../text-runs.ts';
import { boxBlock } from './box.ts';
import { figureBlock } from './figure.ts';
import { keyValueBlock } from './key-values.ts';
import { contentsBlock, listBlock } from './list.ts';
import { signatureBlock } from './signature.ts';
import { tableBlock } from './table.ts';

/** One block of the model in Word's terms. */
export function blockOf(block: Block, context: DocxContext): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return headingOf(block, context);
    case 'paragraph':
      return paragraphOf(block, context);
    case 'keyValueList':
      return keyValueBlock(block, context);
    case 'table':
      return tableBlock(block, context);
    case 'list':
      return listBlock(block, context);
    case 'figure':
      return figureBlock(block, context);
    case 'signature':
      return signatureBlock(block, context);
    case 'blankLines':
      return linesToWriteOn(block);
    case 'box':
      return boxBlock(block, context, (inner, blocks) => blocks.flatMap((one) => blockOf(one, inner)));
    case 'contents':
      return contentsBlock(block, context);
  }
}

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** The title has a style of its own, which is a heading of level 1 too. */
function headingOf(
  { level, text, anchor, part, pageBreakBefore = false }: HeadingBlock,
  context: DocxContext,
): Paragraph[] {
  const words = oneLine(text);
  const style = level === 1 ? { style: STYLES.title } : { heading: levels[level] };
  const breaks = { pageBreakBefore: pageBreakBefore && part === undefined };
  return [
    ...(part === undefined ? [] : paragraphs(part, { style: STYLES.note, keepNext: true, pageBreakBefore })),
    oneParagraph(words, { ...style, ...breaks }, marked(anchor, textRuns(words), context)),
  ];
}

function paragraphOf({ style, ...words }: ParagraphBlock, context: DocxContext): Paragraph[] {
  const name = style === undefined || style === 'body' ? undefined : STYLES[style];
  return wordParagraphs(words, name ? { style: name } : {}, context);
}

/** A question and ruled lines under it. */
function linesToWriteOn({ label, hint, count, lineHeight }: BlankLinesBlock): Paragraph[] {
  const spacing = { before: 0, after: 0, line: Math.round(lineHeight * MM), lineRule: 'exact' } as const;
  return [
    ...(label === '' ? [] : paragraphs(label, { style: STYLES.question })),
    ...(hint === undefined ? [] : paragraphs(hint, { style: STYLES.note })),
    ...Array.from(
      { length: count },
      () => new Paragraph({ style: STYLES.writingLine, spacing, children: [] }),
    ),
  ];
}
