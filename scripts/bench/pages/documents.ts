/** The page on which documents are made: each library is loaded when it is first asked for, as on a real page. */
import type { DocumentModel } from '../../../src/documents/model.ts';
import { generateModel } from '../generate-model.ts';

const toBase64 = (bytes: Uint8Array) => {
  let binary = '';
  for (let index = 0; index < bytes.length; index += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(index, index + 0x8000));
  }
  return btoa(binary);
};

const makers: Record<string, (model: DocumentModel) => Promise<Uint8Array>> = {
  ours: async (model) => {
    const { makePdf } = await import('../../../src/documents/pdf/pdf-client.ts');
    const made = await makePdf(model, { createdAt: '2026-11-21T00:00:00Z' });
    return made.bytes;
  },
  pdfkit: async (model) => {
    const { renderWithPdfkit } = await import('./render-with-pdfkit.ts');
    return renderWithPdfkit(model);
  },
  pdfmake: async (model) => {
    const { renderWithPdfmake } = await import('./render-with-pdfmake.ts');
    return renderWithPdfmake(model);
  },
  'react-pdf': async (model) => {
    const { renderWithReactPdf } = await import('./react-pdf-document.tsx');
    return new Uint8Array(await (await renderWithReactPdf(model)).arrayBuffer());
  },
};

export interface MadeDocument {
  /** Milliseconds from asking until the bytes are there, in the page. */
  milliseconds: number;
  /** The file, base64. */
  file: string;
}

declare global {
  interface Window {
    makeDocument: (maker: string, sections: number, hasNames?: boolean) => Promise<MadeDocument>;
  }
}

window.makeDocument = async (maker, sections, hasNames) => {
  const make = makers[maker];
  if (!make) throw new Error(`There is no maker '${maker}'`);
  const model = generateModel(sections, hasNames);
  const start = performance.now();
  const bytes = await make(model);
  return { milliseconds: performance.now() - start, file: toBase64(bytes) };
};
document.body.dataset['ready'] = 'yes';
