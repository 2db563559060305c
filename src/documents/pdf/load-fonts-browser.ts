/** Loads the fonts in a browser: files of the site itself, asked for only when a document is made. */
import { loadFonts, type PdfFonts } from './fonts/pdf-fonts.ts';

const BASE: Readonly<Record<string, URL>> = {
  'noto-sans-400.ttf': new URL('./fonts/generated/noto-sans-400.ttf', import.meta.url),
  'noto-sans-700.ttf': new URL('./fonts/generated/noto-sans-700.ttf', import.meta.url),
};

let loaded: Promise<PdfFonts> | undefined;

async function fetchFont(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`The font ${address.pathname} could not be loaded: status ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

async function load(): Promise<PdfFonts> {
  // The addresses of some hundred files are a file of their own: most documents need two of them.
  const addresses = () => import('./fonts/font-addresses.ts');
  return loadFonts({
    readGenerated: async (name) => fetchFont(BASE[name] ?? (await addresses()).scriptAddress(name)),
    readHan: async (region, name) => fetchFont((await addresses()).hanAddress(region, name)),
    readHanIndex: async (region) => (await addresses()).readHanIndex(region),
    loadEngine: async () => (await import('./text/shaping-engine.ts')).loadShapingEngine(),
  });
}

/** The fonts, fetched once; after a failure the next call tries again. */
export function loadFontsBrowser(): Promise<PdfFonts> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
