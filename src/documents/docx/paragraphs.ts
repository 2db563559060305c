import { Paragraph, type IParagraphOptions, type IRunOptions } from 'docx';
import type { KeyValue, Text } from '../model.ts';
import { isRightToLeft } from './directions.ts';
import { ALERT, TONES } from './look.ts';
import { textRuns, writable } from './text-runs.ts';
import { TextRun } from 'docx';

export const NOT_YET_ANSWERED = 'Not yet answered';

/** The lines of a text: each is a paragraph of its own. */
export const linesOf = (text: Text): string[] => text.split(/\r\n|[\n\r\u2028\u2029]/);

/** A text as paragraphs, each with the direction that its first letter has. */
export function paragraphs(
  text: Text,
  options: Omit<IParagraphOptions, 'children' | 'text'>,
  look: IRunOptions = {},
): Paragraph[] {
  return linesOf(text).map((line) => oneParagraph(line, options, textRuns(line, look)));
}

export const oneParagraph = (
  line: string,
  options: Omit<IParagraphOptions, 'children' | 'text'>,
  children: NonNullable<IParagraphOptions['children']>,
): Paragraph =>
  new Paragraph({ ...options, ...(isRightToLeft(line) ? { bidirectional: true } : {}), children });

export interface Answer {
  text: Text;
  missing?: boolean | undefined;
  tag?: KeyValue['tag'] | undefined;
}

/** An answer as paragraphs: with its rating before it, or in words that it is missing. */
export function answerParagraphs(
  { text, missing, tag }: Answer,
  options: Omit<IParagraphOptions, 'children' | 'text'>,
): Paragraph[] {
  if (missing && text.trim() === '')
    return paragraphs(NOT_YET_ANSWERED, options, { bold: true, color: ALERT });
  if (!tag) return paragraphs(text, options);
  const tone = TONES[tag.tone];
  const mark = new TextRun({
    text: ` ${tag.letter} `,
    bold: true,
    color: tone.ink,
    shading: { type: 'clear', color: 'auto', fill: tone.fill },
  });
  const [first = '', ...rest] = linesOf(text);
  return [
    oneParagraph(first, options, [mark, new TextRun(' '), ...textRuns(first)]),
    ...rest.flatMap((line) => paragraphs(line, options)),
  ];
}

/** A text on one line, for headings, headers and captions. */
export const oneLine = (text: Text): string => writable(text).replace(/\s+/g, ' ').trim();
