/** Loads the fonts in a browser: files of the site itself, asked for only when a document is made. */
import { readFonts, type PdfFonts } from './fonts/pdf-fonts.ts';

const ADDRESSES = {
  regular: new URL('./fonts/generated/noto-sans-400.ttf', import.meta.url),
  bold: new URL('./fonts/generated/noto-sans-700.ttf', import.meta.url),
};

let loaded: Promise<PdfFonts> | undefined;

async function fetchFont(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`The font ${address.pathname} could not be loaded: status ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The fonts, fetched once; after a failure the next call tries again. */
export function loadFontsBrowser(): Promise<PdfFonts> {
  loaded ??= Promise.all([fetchFont(ADDRESSES.regular), fetchFont(ADDRESSES.bold)])
    .then(([regular, bold]) => readFonts({ regular, bold }))
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}
