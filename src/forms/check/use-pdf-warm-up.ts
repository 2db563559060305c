/**
 * Has the PDF worker ready once a person has come to the page where documents are taken away, while the browser has
 * nothing else to do. Who asked to save data waits until the PDF is asked for.
 */
import { useEffect } from 'react';
import type { DocumentModel } from '../../documents/model.ts';

/** Milliseconds without idle time after which it begins anyway. */
const LATEST = 2000;

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

export function usePdfWarmUp(model: DocumentModel): void {
  useEffect(() => {
    if (savesData()) return undefined;
    const begin = () => {
      import('../../documents/pdf/pdf-client.ts').then(
        ({ warmPdf }) => warmPdf(model),
        // Offline: the code is asked for again with the PDF, and the person is told then.
        () => undefined,
      );
    };
    // Safari has no idle callback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(begin, LATEST);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(begin, { timeout: LATEST });
    return () => cancelIdleCallback(idle);
    // Once: the fonts of what is typed later come with its PDF.
  }, []);
}
