/** The record as a Word file. */
import type { FormSession } from '../state/form-session.ts';
import { download } from './download.ts';
import type { CheckedDocument } from './use-checked-document.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @returns what to tell the person */
export async function saveAsWord(session: FormSession, { model, answers }: CheckedDocument): Promise<string> {
  try {
    const [{ makeWord }, { recordFileName }] = await Promise.all([
      import('../../documents/docx/make-word.ts'),
      import('../../records/record-file-name.ts'),
    ]);
    const fileName = recordFileName(session.template, answers, 'docx');
    download(await makeWord(model, new Date().toISOString()), MEDIA_TYPE, fileName);
    return `Your browser was given the file ${fileName}. A Word file can be changed by anybody and cannot be opened in the form again: keep a PDF or a saved file too.`;
  } catch (error) {
    console.error(error);
    return 'The Word file could not be made. Your answers are still in the form. Check your internet connection and try again.';
  }
}
