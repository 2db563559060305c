/** The files of a record, made and handed to the browser in one ZIP. */
import type { DocumentModel } from '../../documents/model.ts';
import type { PackagePlan } from '../../documents/package/plan-package.ts';
import type { SheetOptions } from '../../documents/pdf/pdf-client.ts';
import { envelopeOf } from '../carry/envelope-of.ts';
import { download } from '../check/download.ts';
import type { CheckedDocument } from '../check/use-checked-document.ts';
import type { FormSession } from '../state/form-session.ts';

export type Extension = 'pdf' | 'docx';

/** @returns the name of the ZIP file */
export async function makeFiles(
  session: FormSession,
  checked: CheckedDocument,
  plan: PackagePlan,
  { extension, sheet }: { extension: Extension; sheet: SheetOptions },
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<string> {
  const [render, { makePackage }, { packageNames }, { createRecord }, { serializeRecord }] =
    await Promise.all([
      rendererOf(extension, sheet, signal),
      import('../../documents/package/make-package.ts'),
      import('../../documents/package/package-names.ts'),
      import('../../records/create-record.ts'),
      import('../../records/serialize-record.ts'),
    ]);
  const { template } = session;
  const { answers, status, passedWarnings } = checked;
  const record = createRecord({
    template,
    answers,
    status,
    savedAt: new Date(),
    passedWarnings,
    ...envelopeOf(session),
  });
  const options = { template, answers, extension };
  const bytes = await makePackage(plan, {
    ...options,
    savedAt: record.savedAt,
    record: serializeRecord(record),
    render: (model) => render(model, record.savedAt),
    onProgress,
  });
  const { zip } = packageNames(plan, options);
  download(bytes, 'application/zip', zip);
  // The whole record is in the package, and can be opened again.
  session.markSaved();
  return zip;
}

type Render = (model: DocumentModel, createdAt: string) => Promise<Uint8Array>;

async function rendererOf(extension: Extension, sheet: SheetOptions, signal: AbortSignal): Promise<Render> {
  if (extension === 'pdf') {
    const { makePdf } = await import('../../documents/pdf/pdf-client.ts');
    return async (model, createdAt) => (await makePdf(model, { createdAt, ...sheet }, { signal })).bytes;
  }
  const { makeWord } = await import('../../documents/docx/make-word.ts');
  return (model, createdAt) => {
    signal.throwIfAborted();
    return makeWord(model, createdAt);
  };
}
