/** The record as plain text: copied, or as a file. */
import type { DocumentModel } from '../../documents/model.ts';
import type { FormSession } from '../state/form-session.ts';
import { download } from './download.ts';
import type { CheckedDocument } from './use-checked-document.ts';

const NOT_LOADED =
  'The text could not be made, because a part of this page could not be loaded. Check your internet connection and try again.';

/** @returns what to tell the person */
export async function copyAsText(model: DocumentModel): Promise<string> {
  try {
    const { renderText } = await import('../../documents/text/render-text.ts');
    await navigator.clipboard.writeText(renderText(model));
    return 'The text was copied. Paste it where you need it, then copy something else if others use this device.';
  } catch (error) {
    console.error(error);
    return 'Your browser did not allow the text to be copied. Use “Download as text”.';
  }
}

/** @returns what to tell the person */
export async function downloadAsText(
  session: FormSession,
  { model, answers }: CheckedDocument,
): Promise<string> {
  try {
    const [{ renderText }, { recordFileName }] = await Promise.all([
      import('../../documents/text/render-text.ts'),
      import('../../records/record-file-name.ts'),
    ]);
    const fileName = recordFileName(session.template, answers, 'txt');
    download(renderText(model), 'text/plain;charset=utf-8', fileName);
    return `Your browser was given the file ${fileName}. A text file cannot be opened in the form again.`;
  } catch (error) {
    console.error(error);
    return NOT_LOADED;
  }
}
