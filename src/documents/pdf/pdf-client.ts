/** Asks the worker for a document. One worker at a time; it is kept for the next document, or ended when stopped. */
import type { DocumentModel } from '../model.ts';
import type { Unshowable } from './find-unshowable.ts';
import type { Attachment } from './file/write-attachment.ts';
import type { SheetOptions } from './layout/sheet.ts';
import type { PdfFailure, PdfReply, PdfRequest } from './pdf-messages.ts';

export type { Unshowable } from './find-unshowable.ts';
export type { Attachment } from './file/write-attachment.ts';
export type { SheetOptions } from './layout/sheet.ts';
export type { PdfFailure } from './pdf-messages.ts';

/** Thrown by `makePdf` and `checkPdf`; the page words it by `failure.kind`. */
export class PdfError extends Error {
  readonly failure: PdfFailure;
  constructor(failure: PdfFailure) {
    super(failure.message);
    this.name = 'PdfError';
    this.failure = failure;
  }
}

export interface MakePdfOptions extends SheetOptions {
  /** ISO 8601, for the metadata. */
  createdAt: string;
  /** The record that the file carries; a final copy has none. */
  attachment?: Attachment | undefined;
  /** Encrypts the file. It then has no attachment. */
  password?: string | undefined;
}

export interface WorkOptions {
  /** Called with the share of the work that is done, from 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

let worker: Worker | undefined;
/** The worker does one thing after another. */
let queue: Promise<unknown> = Promise.resolve();

const startWorker = () =>
  new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module', name: 'pdf' });

function endWorker(): void {
  worker?.terminate();
  worker = undefined;
}

function ask(request: PdfRequest, { onProgress, signal }: WorkOptions): Promise<PdfReply> {
  return new Promise((resolve, reject) => {
    const wasStopped = new PdfError({
      kind: 'stopped',
      message: 'The document was stopped before it was made.',
    });
    if (signal?.aborted) {
      reject(wasStopped);
      return;
    }
    const stopped = () => {
      endWorker();
      finish();
      reject(wasStopped);
    };
    worker ??= startWorker();
    const asked = worker;
    const finish = () => {
      signal?.removeEventListener('abort', stopped);
      asked.onmessage = null;
      asked.onerror = null;
    };
    signal?.addEventListener('abort', stopped, { once: true });
    asked.onmessage = ({ data }: MessageEvent<PdfReply>) => {
      if (data.kind === 'ready') return;
      if (data.kind === 'progress') {
        onProgress?.(data.done);
        return;
      }
      finish();
      if (data.kind !== 'failed') {
        resolve(data);
        return;
      }
      // A worker remembers which of its files did not come; a new one asks for them again.
      if (data.failure.kind === 'offline') endWorker();
      reject(new PdfError(data.failure));
    };
    // The worker's own file could not be loaded, or it fell over.
    asked.onerror = (event) => {
      event.preventDefault();
      finish();
      endWorker();
      const message = event.message || 'The program that makes documents could not be loaded.';
      reject(new PdfError({ kind: event.message ? 'broken' : 'offline', message }));
    };
    asked.postMessage(request);
  });
}

function inTurn(request: PdfRequest, options: WorkOptions): Promise<PdfReply> {
  const answered = queue.then(() => ask(request, options));
  queue = answered.catch(() => undefined);
  return answered;
}

/**
 * Makes the PDF of a model in the worker.
 * @throws PdfError
 */
export async function makePdf(
  model: DocumentModel,
  options: MakePdfOptions,
  work: WorkOptions = {},
): Promise<{ bytes: Uint8Array<ArrayBuffer> }> {
  const reply = await inTurn({ kind: 'make', model, ...options }, work);
  if (reply.kind !== 'made')
    throw new PdfError({ kind: 'broken', message: `The worker answered "${reply.kind}".` });
  return { bytes: reply.bytes };
}

/**
 * Finds the characters that no loaded font can draw, before a file is made.
 * @throws PdfError
 */
export async function checkPdf(model: DocumentModel, work: WorkOptions = {}): Promise<Unshowable[]> {
  const reply = await inTurn({ kind: 'check', model }, work);
  if (reply.kind !== 'checked')
    throw new PdfError({ kind: 'broken', message: `The worker answered "${reply.kind}".` });
  return reply.unshowable;
}

/**
 * Gets the worker ready for a document of this model, so that it is quick when the person asks. Nothing is thrown: a
 * part that does not come now is asked for again then.
 */
export async function warmPdf(model: DocumentModel): Promise<void> {
  await inTurn({ kind: 'warm', model }, {}).catch(() => undefined);
}
