/** Making files: first the characters that cannot be shown, then the files, with progress and a way to stop. */
import { useRef, useState } from 'react';
import type { DocumentModel } from '../../documents/model.ts';
import type { Unshowable } from '../../documents/pdf/pdf-client.ts';

export type MakingState =
  | { kind: 'idle' }
  | { kind: 'checking' }
  | { kind: 'asking'; unshowable: Unshowable[] }
  | { kind: 'making'; done: number }
  | { kind: 'made'; fileName: string }
  | { kind: 'stopped' }
  | { kind: 'failed' };

export interface Making {
  state: MakingState;
  isBusy: boolean;
  ask(): void;
  /** Makes the files although some characters cannot be shown. */
  makeAnyway(): void;
  stop(): void;
  goBack(): void;
}

export interface FileMaking {
  /** What a PDF has to show; undefined where no PDF is made. */
  model: DocumentModel | undefined;
  /** Makes the files and hands them to the browser; gives back the name. */
  make(signal: AbortSignal, onProgress: (done: number) => void): Promise<string>;
}

export function useFileMaking({ model, make }: FileMaking): Making {
  const [state, setState] = useState<MakingState>({ kind: 'idle' });
  const stopper = useRef<AbortController>(undefined);
  const isBusy = state.kind === 'checking' || state.kind === 'making';
  const work = async (step: (signal: AbortSignal) => Promise<MakingState>) => {
    const own = new AbortController();
    stopper.current = own;
    try {
      setState(await step(own.signal));
    } catch (error) {
      setState({ kind: own.signal.aborted ? 'stopped' : 'failed' });
      if (!own.signal.aborted) console.error(error);
    }
  };
  const finish = async (signal: AbortSignal): Promise<MakingState> => {
    setState({ kind: 'making', done: 0 });
    const fileName = await make(signal, (done) => setState({ kind: 'making', done }));
    return { kind: 'made', fileName };
  };
  return {
    state,
    isBusy,
    ask: () => {
      if (isBusy) return;
      setState({ kind: 'checking' });
      void work(async (signal) => {
        if (!model) return finish(signal);
        const { checkPdf } = await import('../../documents/pdf/pdf-client.ts');
        const unshowable = await checkPdf(model, { signal });
        return unshowable.length > 0 ? { kind: 'asking', unshowable } : finish(signal);
      });
    },
    makeAnyway: () => {
      if (state.kind === 'asking') void work(finish);
    },
    stop: () => stopper.current?.abort(),
    goBack: () => setState({ kind: 'idle' }),
  };
}
