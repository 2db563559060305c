import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block, BlankLinesBlock, HeadingBlock, ListBlock, ParagraphBlock } from '../../model.ts';
import type { DocxContext } from '../context.ts';
import { MM } from '../look.ts';
import { linesOf, oneLine, oneParagraph, paragraphs } from '../paragraphs.ts';
import { STYLES } from '../styles.ts';
import { textRuns } from '../text-runs.ts';
import { figureBlock } from './figure.ts';
import { keyValueBlock } from './key-values.ts';
import { signatureBlock } from './signature.ts';
import { tableBlock } from './table.ts';

/** The names of the numberings in the document. */
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** One block of the model in Word's terms. */
export function blockOf(block: Block, context: DocxContext): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return paragraphOf(block);
    case 'keyValueList':
      return keyValueBlock(block, context);
    case 'table':
      return tableBlock(block, context);
    case 'list':
      return listOf(block, context);
    case 'figure':
      return figureBlock(block, context);
    case 'signature':
      return signatureBlock(block, context);
    case 'blankLines':
      return linesToWriteOn(block);
  }
}

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** The title has a style of its own, which is a heading of level 1 too. */
function headingOf({ level, text, pageBreakBefore = false }: HeadingBlock): Paragraph {
  const words = oneLine(text);
  const style = level === 1 ? { style: STYLES.title } : { heading: levels[level] };
  return oneParagraph(words, { ...style, pageBreakBefore }, textRuns(words));
}

function paragraphOf({ text, style }: ParagraphBlock): Paragraph[] {
  const name = style === undefined || style === 'body' ? undefined : STYLES[style];
  return paragraphs(text, name ? { style: name } : {});
}

function listOf({ ordered, items }: ListBlock, context: DocxContext): Paragraph[] {
  const instance = ordered ? context.nextList() : 0;
  return items.flatMap((item) =>
    linesOf(item).map((line, index) =>
      oneParagraph(
        line,
        // The second line of an item belongs to it, without a sign of its own.
        index === 0
          ? { style: STYLES.list, numbering: { reference: ordered ? NUMBERS : BULLETS, level: 0, instance } }
          : { style: STYLES.list, indent: { left: 400 } },
        textRuns(line),
      ),
    ),
  );
}

/** A question and ruled lines under it. */
function linesToWriteOn({ label, count, lineHeight }: BlankLinesBlock): Paragraph[] {
  const spacing = { before: 0, after: 0, line: Math.round(lineHeight * MM), lineRule: 'exact' } as const;
  return [
    ...(label === '' ? [] : paragraphs(label, { style: STYLES.question })),
    ...Array.from(
      { length: count },
      () => new Paragraph({ style: STYLES.writingLine, spacing, children: [] }),
    ),
  ];
}
