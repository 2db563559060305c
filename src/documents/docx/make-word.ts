import type { DocumentModel } from '../model.ts';
import { loadFontsBrowser } from '../pdf/load-fonts-browser.ts';
import { hasLabels, renderDocx } from './render-docx.ts';

/**
 * Makes a Word file in a browser; fonts are fetched only if a picture has words in it.
 * @param createdAt ISO 8601
 */
export async function makeWord(model: DocumentModel, createdAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = hasLabels(model) ? await loadFontsBrowser() : undefined;
  return renderDocx(model, { createdAt, fonts });
}
