import type { SheetOptions } from '../../documents/pdf/pdf-client.ts';
import { download } from '../check/download.ts';
import type { CheckedDocument } from '../check/use-checked-document.ts';
import type { FormSession } from '../state/form-session.ts';

export interface ProtectedCopyOptions {
  password: string;
  sheet: SheetOptions;
  signal: AbortSignal;
  onProgress(done: number): void;
}

/**
 * Makes the copy and hands it to the browser. The password is given to the worker that makes the file, and kept nowhere.
 * @returns the name of the file
 */
export async function makeProtectedCopy(
  session: FormSession,
  { model, answers }: CheckedDocument,
  { password, sheet, signal, onProgress }: ProtectedCopyOptions,
): Promise<string> {
  const [{ makePdf }, { recordFileName }] = await Promise.all([
    import('../../documents/pdf/pdf-client.ts'),
    import('../../records/record-file-name.ts'),
  ]);
  const fileName = recordFileName(session.template, answers, 'pdf').replace(/\.pdf$/, '-protected.pdf');
  const { bytes } = await makePdf(
    model,
    { createdAt: new Date().toISOString(), password, ...sheet },
    { signal, onProgress },
  );
  download(bytes, 'application/pdf', fileName);
  return fileName;
}
