/** Makes documents in a worker, so that the page stays usable. Everything heavy is imported after the first message. */
import type { PdfFailure, PdfReply, PdfRequest } from './pdf-messages.ts';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<PdfRequest>) => void) | null;
  postMessage(reply: PdfReply, transfer?: Transferable[]): void;
};

async function load() {
  const [{ renderPdf }, { findUnshowable }, { loadFontsBrowser }] = await Promise.all([
    import('./render-pdf.ts'),
    import('./find-unshowable.ts'),
    import('./load-fonts-browser.ts'),
  ]);
  return { renderPdf, findUnshowable, fonts: await loadFontsBrowser() };
}

const asFailure = (kind: PdfFailure['kind'], error: unknown): PdfReply => ({
  kind: 'failed',
  failure: { kind, message: error instanceof Error ? error.message : String(error) },
});

async function answer(request: PdfRequest): Promise<void> {
  let parts;
  try {
    parts = await load();
  } catch (error) {
    scope.postMessage(asFailure('offline', error));
    return;
  }
  try {
    const { fonts, renderPdf, findUnshowable } = parts;
    if (request.kind === 'check') {
      scope.postMessage({ kind: 'checked', unshowable: await findUnshowable(request.model, fonts) });
      return;
    }
    const bytes = await renderPdf(request.model, {
      fonts,
      createdAt: request.createdAt,
      attachment: request.attachment,
      onProgress: (done) => scope.postMessage({ kind: 'progress', done }),
    });
    scope.postMessage({ kind: 'made', bytes }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage(asFailure('broken', error));
  }
}

// Set before anything is imported: a message that comes while modules load would be lost.
scope.onmessage = ({ data }) => void answer(data);
scope.postMessage({ kind: 'ready' });
