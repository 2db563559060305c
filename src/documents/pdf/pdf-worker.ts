/** Makes documents in a worker, so that the page stays usable. Everything heavy is imported after the first message. */
import type { DocumentModel } from '../model.ts';
import type { PdfFailure, PdfReply, PdfRequest } from './pdf-messages.ts';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<PdfRequest>) => void) | null;
  postMessage(reply: PdfReply, transfer?: Transferable[]): void;
};

/** Blocks of a document that is only made to have the program ready. */
const WARM_BLOCKS = 12;

/** The program, and the fonts that the texts of a model need. */
async function load(model: DocumentModel) {
  const [{ renderPdf }, { findUnshowable }, { textsOf }, { loadFontsBrowser }] = await Promise.all([
    import('./render-pdf.ts'),
    import('./find-unshowable.ts'),
    import('./texts-of.ts'),
    import('./load-fonts-browser.ts'),
  ]);
  const fonts = await (await loadFontsBrowser()).withTexts(textsOf(model));
  return { renderPdf, findUnshowable, fonts };
}

const asFailure = (kind: PdfFailure['kind'], error: unknown): PdfReply => ({
  kind: 'failed',
  failure: { kind, message: error instanceof Error ? error.message : String(error) },
});

async function answer(request: PdfRequest): Promise<void> {
  let parts;
  try {
    parts = await load(request.model);
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
    if (request.kind === 'warm') {
      // A few blocks are enough to have every part of the program compiled.
      const blocks = request.model.blocks.slice(0, WARM_BLOCKS);
      await renderPdf({ ...request.model, blocks }, { fonts, createdAt: '2000-01-01T00:00:00Z' });
      scope.postMessage({ kind: 'warmed' });
      return;
    }
    const bytes = await renderPdf(request.model, {
      fonts,
      createdAt: request.createdAt,
      attachment: request.attachment,
      password: request.password,
      paper: request.paper,
      print: request.print,
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
