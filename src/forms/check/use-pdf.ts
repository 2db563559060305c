/** Making a PDF: first the characters that cannot be shown, then the file, with progress and a way to stop. */
import { useRef, useState } from 'react';
import type { SheetOptions, Unshowable } from '../../documents/pdf/pdf-client.ts';
import type { FormSession } from '../state/form-session.ts';
import { envelopeOf } from '../carry/envelope-of.ts';
import { download } from './download.ts';
import type { CheckedDocument } from './use-checked-document.ts';

export type PdfKind = 'reopen' | 'final';

export type PdfState =
  | { kind: 'idle' }
  | { kind: 'not-complete' }
  | { kind: 'checking' }
  | { kind: 'asking'; pdf: PdfKind; unshowable: Unshowable[] }
  | { kind: 'making'; done: number }
  | { kind: 'made'; fileName: string }
  | { kind: 'stopped' }
  | { kind: 'failed'; isOffline: boolean };

export interface Pdf {
  state: PdfState;
  ask(pdf: PdfKind): void;
  /** Makes the file although some characters cannot be shown. */
  makeAnyway(): void;
  stop(): void;
  goBack(): void;
}

/** @param sheet the paper, and how large the print is on it */
export function usePdf(session: FormSession, checked: CheckedDocument, sheet: SheetOptions): Pdf {
  const [state, setState] = useState<PdfState>({ kind: 'idle' });
  const stopper = useRef<AbortController>(undefined);

  const work = async (step: (signal: AbortSignal) => Promise<PdfState>) => {
    const own = new AbortController();
    stopper.current = own;
    try {
      setState(await step(own.signal));
    } catch (error) {
      setState(own.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', isOffline: isOffline(error) });
      if (!own.signal.aborted) console.error(error);
    }
  };

  const make = async (pdf: PdfKind, signal: AbortSignal): Promise<PdfState> => {
    setState({ kind: 'making', done: 0 });
    const fileName = await makeFile(session, checked, { pdf, sheet }, signal, (done) =>
      setState({ kind: 'making', done }),
    );
    // What is typed is in a file that can be opened again.
    if (pdf === 'reopen') session.markSaved();
    return { kind: 'made', fileName };
  };

  const ask = (pdf: PdfKind) => {
    if (state.kind === 'checking' || state.kind === 'making') return;
    if (pdf === 'final' && checked.status === 'draft') {
      setState({ kind: 'not-complete' });
      return;
    }
    setState({ kind: 'checking' });
    void work(async (signal) => {
      const { checkPdf } = await import('../../documents/pdf/pdf-client.ts');
      const unshowable = await checkPdf(checked.model, { signal });
      return unshowable.length > 0 ? { kind: 'asking', pdf, unshowable } : make(pdf, signal);
    });
  };
  return {
    state,
    ask,
    makeAnyway: () => {
      if (state.kind !== 'asking') return;
      const { pdf } = state;
      void work((signal) => make(pdf, signal));
    },
    stop: () => stopper.current?.abort(),
    goBack: () => setState({ kind: 'idle' }),
  };
}

const isOffline = (error: unknown): boolean =>
  !navigator.onLine || (error as { failure?: { kind?: string } } | undefined)?.failure?.kind === 'offline';

async function makeFile(
  session: FormSession,
  checked: CheckedDocument,
  { pdf, sheet }: { pdf: PdfKind; sheet: SheetOptions },
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<string> {
  const [{ makePdf }, { createRecord }, { recordAttachment }, { recordFileName }] = await Promise.all([
    import('../../documents/pdf/pdf-client.ts'),
    import('../../records/create-record.ts'),
    import('../../documents/pdf/record-attachment.ts'),
    import('../../records/record-file-name.ts'),
  ]);
  const { template } = session;
  const { answers, status, passedWarnings, model } = checked;
  const record = createRecord({
    template,
    answers,
    status,
    savedAt: new Date(),
    passedWarnings,
    ...envelopeOf(session),
  });
  const attachment = pdf === 'reopen' ? { attachment: recordAttachment(record) } : {};
  const { bytes } = await makePdf(
    model,
    { createdAt: record.savedAt, ...sheet, ...attachment },
    { signal, onProgress },
  );
  const fileName = recordFileName(template, answers, 'pdf');
  download(bytes, 'application/pdf', fileName);
  return fileName;
}
