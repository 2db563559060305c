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

/** The addresses of some hundred files are files of their own: most documents need two of them. */
async function load(): Promise<PdfFonts> {
  const scripts = () => import('./fonts/script-addresses.ts');
  const han = () => import('./fonts/han-addresses.ts');
  return loadFonts({
    readGenerated: async (name) => fetchFont(BASE[name] ?? (await scripts()).scriptAddress(name)),
    readHan: async (_, name) => fetchFont((await han()).hanAddress(name)),
    readHanIndex: async (region) => (await han()).readHanIndex(region),
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
