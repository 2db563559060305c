import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import { ATTACHMENT_NAME } from '../../src/records/pdf/read-attachment.ts';
import { FORM_NAME } from '../../src/records/form/form-mark.ts';
import { findLost } from './find-lost.ts';
import type { MadeFile } from './make-files.ts';

const execute = promisify(execFile);
const run = async (command: string, args: string[]): Promise<string> =>
  (await execute(command, args, { maxBuffer: 1 << 28 })).stdout;

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
      else marks.push((item as { tag?: string }).tag === 'Artifact');
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

/** What `qpdf --check` finds fault with; empty if nothing. */
async function checkWithQpdf(path: string): Promise<string[]> {
  try {
    await run('qpdf', ['--check', path]);
    return [];
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return [`qpdf finds fault: ${(stderr || stdout || String(error)).slice(0, 200)}`];
  }
}

/** The texts that poppler finds in the structure, in its order. */
async function readStructure(path: string): Promise<string> {
  const lines = await run('pdfinfo', ['-struct-text', path]);
  return [...lines.matchAll(/^\s*"([\s\S]*?)"$/gm)].map(([, text]) => text).join('\n');
}

/** Poppler's plain text is in the order of places, with columns side by side: only single words stay whole in it. */
const shortWords = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /^[\p{Script=Latin}\p{N}]{1,12}$/u.test(word));

/** Poppler needs seconds for the structure of more bytes than these, and time that grows with their square. */
const QUICK = 80_000;

/**
 * Reads a PDF by qpdf, poppler's text, poppler's structure and pdf.js. The structure is left out for long documents, and
 * for a final copy, which has the pages of the PDF that can be reopened.
 * @param path where the file is
 */
export async function readPdfBack(file: MadeFile, path: string, due: readonly string[]): Promise<ReadBack> {
  const [faults, structure, words, { text, pages, names, data, isTagged }] = await Promise.all([
    checkWithQpdf(path),
    file.kind === 'final' || file.content.length > QUICK ? undefined : readStructure(path),
    run('pdftotext', [path, '-']),
    readWithPdfJs(file.content),
  ]);
  const lost = (reader: string, texts: string[]) =>
    texts.map((each) => `${reader} does not find: ${each.slice(0, 100)}`);
  const wanted = file.carriesRecord && file.record ? serializeRecord(file.record) : '';
  // A form with fields carries the mark by which the site knows it again, and no answers.
  const carried = file.kind === 'fillable pdf' ? FORM_NAME : wanted ? ATTACHMENT_NAME : '';
  const carries = names.join() === carried && (carried === FORM_NAME || data === wanted);
  const problems = [
    ...faults,
    ...(structure === undefined ? [] : lost('pdfinfo -struct-text', findLost(due, structure))),
    ...lost('pdftotext', findLost([...new Set(due.flatMap(shortWords))], words)),
    ...lost('pdf.js', findLost(due, text, pages)),
    ...(isTagged ? [] : ['pdf.js does not see that it is tagged']),
    ...(carries
      ? []
      : [wanted ? 'The record does not come out again' : `It carries ${names.join() || 'no file'}`]),
  ];
  return { problems, pages };
}
