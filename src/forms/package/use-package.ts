/** Making the package: first the characters that cannot be shown, then the files, with progress and a way to stop. */
import { useRef, useState } from 'react';
import type { DocumentModel } from '../../documents/model.ts';
import type { PackagePlan } from '../../documents/package/plan-package.ts';
import type { SheetOptions, Unshowable } from '../../documents/pdf/pdf-client.ts';
import { envelopeOf } from '../carry/envelope-of.ts';
import { download } from '../check/download.ts';
import type { CheckedDocument } from '../check/use-checked-document.ts';
import type { FormSession } from '../state/form-session.ts';

export type PackageState =
  | { kind: 'idle' }
  | { kind: 'checking' }
  | { kind: 'asking'; unshowable: Unshowable[] }
  | { kind: 'making'; done: number }
  | { kind: 'made'; fileName: string }
  | { kind: 'stopped' }
  | { kind: 'failed' };

export interface Making {
  state: PackageState;
  isBusy: boolean;
  ask(): void;
  /** Makes the files although some characters cannot be shown. */
  makeAnyway(): void;
  stop(): void;
  goBack(): void;
}

export type Extension = 'pdf' | 'docx';

export function usePackage(
  session: FormSession,
  checked: CheckedDocument,
  plan: PackagePlan,
  extension: Extension,
  sheet: SheetOptions,
): Making {
  const [state, setState] = useState<PackageState>({ kind: 'idle' });
  const stopper = useRef<AbortController>(undefined);
  const isBusy = state.kind === 'checking' || state.kind === 'making';
  const work = async (step: (signal: AbortSignal) => Promise<PackageState>) => {
    const own = new AbortController();
    stopper.current = own;
    try {
      setState(await step(own.signal));
    } catch (error) {
      setState({ kind: own.signal.aborted ? 'stopped' : 'failed' });
      if (!own.signal.aborted) console.error(error);
    }
  };
  const make = async (signal: AbortSignal): Promise<PackageState> => {
    setState({ kind: 'making', done: 0 });
    const fileName = await makeFiles(session, checked, plan, { extension, sheet }, signal, (done) =>
      setState({ kind: 'making', done }),
    );
    // The whole record is in the package, and can be opened again.
    session.markSaved();
    return { kind: 'made', fileName };
  };
  return {
    state,
    isBusy,
    ask: () => {
      if (isBusy) return;
      if (extension === 'docx') {
        void work(make);
        return;
      }
      setState({ kind: 'checking' });
      void work(async (signal) => {
        const { checkPdf } = await import('../../documents/pdf/pdf-client.ts');
        // The whole record has every text of its parts, with the places as the form knows them.
        const unshowable = await checkPdf(checked.model, { signal });
        return unshowable.length > 0 ? { kind: 'asking', unshowable } : make(signal);
      });
    },
    makeAnyway: () => {
      if (state.kind === 'asking') void work(make);
    },
    stop: () => stopper.current?.abort(),
    goBack: () => setState({ kind: 'idle' }),
  };
}

async function makeFiles(
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
