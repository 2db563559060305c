import { Tab, TextRun, type IRunOptions } from 'docx';
import { splitDirections } from './directions.ts';

/** XML cannot hold these at all: control characters, halves of surrogate pairs, and two that are no characters. */

const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A line as XML can hold it: each character that it cannot is shown as the replacement sign. */
export const writable = (line: string): string => line.replace(unwritable, '\ufffd');

/** One line of text as runs, each with its direction and language; tabs are Word's own. */
export function textRuns(line: string, look: IRunOptions = {}): TextRun[] {
  return splitDirections(writable(line)).map(
    ({ text, isRightToLeft, language }) =>
      new TextRun({
        ...look,
        children: text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
        ...(isRightToLeft ? { rightToLeft: true } : {}),
        ...(language ? { language: { bidirectional: language } } : {}),
      }),
  );
}
