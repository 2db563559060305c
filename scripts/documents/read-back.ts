import type { ResolvedTemplate } from '../../src/schemas/template.ts';
import { readDocx, wordsOf } from '../../tests/docx/reader/read-docx.ts';
import { dueTexts } from './due-texts.ts';
import { findLost } from './find-lost.ts';
import type { MadeFile } from './make-files.ts';
import { readPdfBack, type ReadBack } from './read-pdf-back.ts';

/** Reads a file as others do, and tells what is missing in it: `path` is where it is. A file that cannot be read at all is a problem too. */
export async function readBack(file: MadeFile, path: string, template: ResolvedTemplate): Promise<ReadBack> {
  const due = dueTexts(template, file);
  try {
    if (file.format === 'pdf') return await readPdfBack(file, path, due);
    const read = file.format === 'docx' ? readWord(file.content) : new TextDecoder().decode(file.content);
    return { problems: findLost(due, read).map((text) => `It does not hold: ${text.slice(0, 100)}`) };
  } catch (error) {
    return { problems: [`It cannot be read: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** The words of the body and of what stands around the pages. */
function readWord(bytes: Uint8Array): string {
  const { parts, names } = readDocx(bytes);
  return names
    .filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .map((name) => wordsOf(parts.get(name)))
    .join('\n');
}
