import { Bookmark, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Anchor, KeyValue, Text } from '../model.ts';
import type { DocxContext } from './context.ts';
import { isRightToLeft } from './directions.ts';
import { ALERT, TONES } from './look.ts';
import { textRuns, writable } from './text-runs.ts';
import { linesOf, wordLines, type Words } from './word-runs.ts';

export const NOT_YET_ANSWERED = 'Not yet answered';

export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'>;
type Children = NonNullable<IParagraphOptions['children']>;

/** One paragraph, with the direction that the first letter of its line has. */
export const oneParagraph = (line: string, options: ParagraphLook, children: Children): Paragraph =>
  new Paragraph({ ...options, ...(isRightToLeft(line) ? { bidirectional: true } : {}), children });

/** A text as paragraphs, one for each of its lines. */
export const paragraphs = (text: Text, options: ParagraphLook, look: IRunOptions = {}): Paragraph[] =>
  linesOf(text).map((line) => oneParagraph(line, options, textRuns(line, look)));

/** A text with links and looks as paragraphs. */
export const wordParagraphs = (words: Words, options: ParagraphLook, context: DocxContext): Paragraph[] =>
  wordLines(words, {}, context).map(({ text, children }) => oneParagraph(text, options, children));

/** The words, as a place that links lead to. */
export const marked = (anchor: Anchor | undefined, children: Children, context: DocxContext): Children =>
  anchor === undefined
    ? children
    : [new Bookmark({ id: context.bookmarkOf(anchor), children: [...children] })];

export interface Answer extends Words {
  missing?: boolean | undefined;
  tag?: KeyValue['tag'] | undefined;
}

/** An answer as paragraphs: with its rating before it, or in words that it is missing. */
export function answerParagraphs(answer: Answer, options: ParagraphLook, context: DocxContext): Paragraph[] {
  const { text, missing, tag } = answer;
  if (missing && text.trim() === '')
    return paragraphs(NOT_YET_ANSWERED, options, { bold: true, color: ALERT });
  if (!tag) return wordParagraphs(answer, options, context);
  const tone = TONES[tag.tone];
  const mark = new TextRun({
    text: ` ${tag.letter} `,
    bold: true,
    color: tone.ink,
    shading: { type: 'clear', color: 'auto', fill: tone.fill },
  });
  return wordLines(answer, {}, context).map((line, index) =>
    oneParagraph(
      line.text,
      options,
      index === 0 ? [mark, new TextRun(' '), ...line.children] : line.children,
    ),
  );
}

/** A text on one line, for headings, headers and captions. */
export const oneLine = (text: Text): string => writable(text).replace(/\s+/g, ' ').trim();
