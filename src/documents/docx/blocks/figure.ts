import { Paragraph } from 'docx';
import type { FigureBlock } from '../../model.ts';
import type { DocxContext } from '../context.ts';
import { pictureRun } from '../picture/picture-run.ts';
import { MM, QUIET } from '../look.ts';
import { oneParagraph } from '../paragraphs.ts';
import { STYLES } from '../styles.ts';
import { textRuns } from '../text-runs.ts';

/** The most of a page that a figure takes, in millimetres. */
const HIGHEST = { portrait: 180, landscape: 115 };

/** A drawing with the words that stand for it, and its caption on the same page. */
export function figureBlock(block: FigureBlock, context: DocxContext): Paragraph[] {
  const unit = Math.min(
    block.unit ?? 1,
    context.room / MM / block.width,
    HIGHEST[context.orientation] / block.height,
  );
  const alternative = [
    block.alternative.includes(block.caption ?? '') ? '' : block.caption,
    block.alternative,
  ]
    .filter(Boolean)
    .join('. ');
  const drawing = pictureRun(block, { alternative, unit }, context);
  const { caption = '' } = block;
  return [
    new Paragraph({ style: STYLES.figure, keepNext: caption !== '', children: [drawing] }),
    ...(caption === ''
      ? []
      : [oneParagraph(caption, { style: STYLES.note }, textRuns(caption, { color: QUIET }))]),
  ];
}
