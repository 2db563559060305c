import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import { ATTACHMENT_NAME } from '../../src/records/pdf/read-attachment.ts';
import { runOn } from '../../tests/pdf/reader/read-pdf.ts';
import { findLost } from './find-lost.ts';
import type { MadeFile } from './make-files.ts';

export interface ReadBack {
  /** What is wrong, one sentence each; empty if nothing is. */
  problems: string[];
  pages?: number;
}

/** The text of a page without what stands around it: running heads are artifacts, and cut texts in two. */
async function readWithPdfJs(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const marks: boolean[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (!marks.includes(true)) texts.push(item.str);
      } else if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item.tag === 'Artifact');
    }
  }
  const files = (await document.getAttachments()) as Map<string, { content?: Uint8Array }> | null;
  const names = [...(files?.keys() ?? [])];
  const [name] = names;
  const content = name === undefined ? null : await document.getAttachmentContent(name);
  const isTagged = ((await document.getMarkInfo()) as unknown as Map<string, boolean> | null)?.get('Marked');
  const { numPages: pages } = document;
  await task.destroy();
  return {
    text: texts.join('\n'),
    pages,
    names,
    data: content ? new TextDecoder().decode(content) : '',
    isTagged,
  };
}

/** The texts that poppler finds in the structure, in its order. */
function readStructure(bytes: Uint8Array): string {
  const lines = runOn(bytes, 'pdfinfo', (path) => ['-struct-text', path]);
  return [...lines.matchAll(/^\s*"([\s\S]*?)"$/gm)].map(([, text]) => text).join('\n');
}

/** Poppler's plain text is in the order of places, with columns side by side: only single words stay whole in it. */
const shortWords = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /^[\p{Script=Latin}\p{N}]{1,12}$/u.test(word));

/** Reads a PDF by qpdf, poppler's text, poppler's structure and pdf.js. */
export async function readPdfBack(file: MadeFile, due: readonly string[]): Promise<ReadBack> {
  const { content } = file;
  const problems: string[] = [];
  const lost = (reader: string, read: string, wanted = due) =>
    findLost(wanted, read).forEach((text) => problems.push(`${reader} does not find: ${text.slice(0, 100)}`));
  try {
    runOn(content, 'qpdf', (path) => ['--check', path]);
  } catch (error) {
    problems.push(
      `qpdf finds fault: ${String((error as { stdout?: string }).stdout ?? error).slice(0, 200)}`,
    );
  }
  lost('pdfinfo -struct-text', readStructure(content));
  lost(
    'pdftotext',
    runOn(content, 'pdftotext', (path) => [path, '-']),
    due.flatMap(shortWords),
  );
  const { text, pages, names, data, isTagged } = await readWithPdfJs(content);
  lost('pdf.js', text);
  if (!isTagged) problems.push('pdf.js does not see that it is tagged');
  const wanted = file.carriesRecord && file.record ? serializeRecord(file.record) : '';
  if (data !== wanted || names.length !== (wanted ? 1 : 0) || (wanted && names[0] !== ATTACHMENT_NAME))
    problems.push(wanted ? 'The record does not come out again' : 'It carries a file');
  return { problems, pages };
}
