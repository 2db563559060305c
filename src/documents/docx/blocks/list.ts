import { InternalHyperlink, type Paragraph } from 'docx';
import { listItem } from '../../list-item.ts';
import type { ContentsBlock, ContentsEntry, ListBlock } from '../../model.ts';
import type { DocxContext } from '../context.ts';
import { BULLETS, LIST_STEP, NUMBERS } from '../numbering.ts';
import { oneParagraph, paragraphs } from '../paragraphs.ts';
import { STYLES } from '../styles.ts';
import { textRuns } from '../text-runs.ts';
import { wordLines } from '../word-runs.ts';

/** A list in Word's own numbering; lists below its items stand one step further in. */
export function listBlock({ ordered, items }: ListBlock, context: DocxContext, level = 0): Paragraph[] {
  const numbering = {
    reference: ordered ? NUMBERS : BULLETS,
    level: Math.min(level, 2),
    instance: ordered ? context.nextList() : 0,
  };
  return items.map(listItem).flatMap((item) => [
    ...wordLines(item, {}, context).map(({ text, children }, index) =>
      oneParagraph(
        text,
        // The second line of an item belongs to it, without a sign of its own.
        index === 0
          ? { style: STYLES.list, numbering }
          : { style: STYLES.list, indent: { left: LIST_STEP * (level + 1) } },
        children,
      ),
    ),
    ...(item.list ? listBlock(item.list, context, level + 1) : []),
  ]);
}

/** A table of contents with links. Page numbers are Word's to count: an agency puts its own table in, if it prints. */
export function contentsBlock({ entries }: ContentsBlock, context: DocxContext): Paragraph[] {
  return entries.flatMap((entry) => contentsEntry(entry, context, 0));
}

function contentsEntry(
  { text, anchor, entries = [] }: ContentsEntry,
  context: DocxContext,
  level: number,
): Paragraph[] {
  const look = { style: STYLES.list, indent: { left: LIST_STEP * level } };
  const own =
    anchor === undefined
      ? paragraphs(text, look, { bold: true })
      : [
          oneParagraph(text, look, [
            new InternalHyperlink({
              anchor: context.bookmarkOf(anchor),
              children: textRuns(text, { style: 'Hyperlink' }),
            }),
          ]),
        ];
  return [...own, ...entries.flatMap((entry) => contentsEntry(entry, context, level + 1))];
}
