import { CheckBox, ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild } from 'docx';
import type { Run, Text } from '../model.ts';
import { TICK_BOX } from '../blank/to-write-in.ts';
import type { DocxContext } from './context.ts';
import { textRuns } from './text-runs.ts';

/** The lines of a text: each is a paragraph of its own. */
export const linesOf = (text: Text): string[] => text.split(lineEnds);
const lineEnds = /\r\n|[\n\r\u2028\u2029]/;

export interface Words {
  text: Text;
  runs?: Run[] | undefined;
}
export interface WordLine {
  text: string;
  children: ParagraphChild[];
}

/** A text line by line, with the looks and links of its runs. */
export function wordLines({ text, runs }: Words, look: IRunOptions, context: DocxContext): WordLine[] {
  if (!runs)
    return linesOf(text).map((line) => ({
      text: line,
      children: line.includes(TICK_BOX) ? tickable(line, look) : textRuns(line, look),
    }));
  const lines: WordLine[] = [{ text: '', children: [] }];
  for (const run of runs) {
    linesOf(run.text).forEach((piece, index) => {
      if (index > 0) lines.push({ text: '', children: [] });
      const line = lines.at(-1);
      if (!line || piece === '') return;
      line.text += piece;
      line.children.push(...runChildren(piece, run, look, context));
    });
  }
  return lines;
}

/** A box to tick is a real one, that Word ticks at a click. */
function tickable(line: string, look: IRunOptions): ParagraphChild[] {
  const [before = '', ...options] = line.split(TICK_BOX);
  return [
    ...textRuns(before, look),
    ...options.flatMap((words) => [
      new CheckBox({ checked: false, alias: words.trim().slice(0, 60) }),
      ...textRuns(words, look),
    ]),
  ];
}

function runChildren(text: string, run: Run, look: IRunOptions, context: DocxContext): ParagraphChild[] {
  const own = { ...look, ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}) };
  if (run.link === undefined) return textRuns(text, own);
  const children = textRuns(text, { ...own, style: 'Hyperlink' });
  if (run.link.startsWith('#'))
    return [new InternalHyperlink({ anchor: context.bookmarkOf(run.link.slice(1)), children })];
  return /^(https?|mailto|tel):/i.test(run.link)
    ? [new ExternalHyperlink({ link: run.link, children })]
    : textRuns(text, own);
}
