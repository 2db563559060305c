/** What a page costs over the wire, in bytes after brotli. Bytes are the same on every machine, so this can be a rule. */
import { brotliCompressSync } from 'node:zlib';
import path from 'node:path';
import { readBuiltSite, readTags, type BuiltSite } from './built-site.ts';
import type { Problem } from './problem.ts';

/** A chapter, with its stylesheets and whatever else it loads by itself. */
export const CHAPTER_LIMIT = 12_288;
/** A form, before a document is asked for. */
export const FORM_LIMIT = 163_840;
/** The pictures of a brand whose logo is made of pixels: on every page, and beside the two limits above. */
export const PIXEL_LOGO_LIMIT = 16_384;

/** Addresses that a page loads by itself, with the modules they import statically. */
export function listLoaded(site: BuiltSite, address: string): string[] {
  const wanted = new Set<string>();
  const add = (from: string, value: string) => {
    const { pathname } = new URL(value, `http://site${from}`);
    if (wanted.has(pathname) || !site.files.has(pathname)) return;
    wanted.add(pathname);
    if (!/\.m?js$/.test(pathname)) return;
    const code = site.read(pathname).toString();
    for (const [, target = ''] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?\s*from\s*)?["']([^"']+\.m?js)["']/g,
    )) {
      add(pathname, target);
    }
  };
  for (const { name, attributes } of readTags(site.pages.get(address) ?? '')) {
    const rel = attributes.get('rel') ?? '';
    if (name === 'link' && /stylesheet|icon|preload/.test(rel)) add(address, attributes.get('href') ?? '');
    if (name === 'script' || name === 'img') add(address, attributes.get('src') ?? '');
    if (name === 'astro-island') {
      for (const key of ['component-url', 'renderer-url']) add(address, attributes.get(key) ?? '');
    }
  }
  return [...wanted].filter((file) => file !== address);
}

/** What files cost packed, by site: pages share most of theirs, and packing is slow. */
const packed = new WeakMap<BuiltSite, Map<string, number>>();

function costOf(site: BuiltSite, file: string): number {
  const known = packed.get(site) ?? new Map<string, number>();
  packed.set(site, known);
  let bytes = known.get(file);
  if (bytes === undefined) {
    const body = site.read(file);
    bytes = /\.(?:png|jpe?g|webp|woff2?)$/.test(file) ? body.length : brotliCompressSync(body).length;
    known.set(file, bytes);
  }
  return bytes;
}

/** The logo and the favicon, if the logo is made of pixels: they cost what the agency's picture costs. */
const pixelLogo = (site: BuiltSite): string[] =>
  site.files.has(`${site.base}logo.png`)
    ? ['logo.png', 'favicon.svg'].map((name) => `${site.base}${name}`).filter((file) => site.files.has(file))
    : [];

/** Bytes over the wire of a page with all it loads by itself but a logo of pixels, and the number of requests. */
export function weigh(site: BuiltSite, address: string): { bytes: number; requests: number } {
  const apart = pixelLogo(site);
  const files = [address, ...listLoaded(site, address)].filter((file) => !apart.includes(file));
  const bytes = files.reduce((sum, file) => sum + costOf(site, file), 0);
  return { bytes, requests: files.length };
}

const pagesIn = (site: BuiltSite, folder: string) =>
  [...site.pages.keys()].filter((address) => path.posix.dirname(address) === `${site.base}${folder}`);

/** The pages with something of every chapter, for printing, are long on purpose. */
const forPrint = /\/handbook\/(?:whole|cards)\/$/;
/** The page that makes an edition is a form like any other. */
const forms = (site: BuiltSite) => [
  ...pagesIn(site, 'templates'),
  ...[...site.pages.keys()].filter((address) => address === `${site.base}make-an-edition/`),
];
const chapters = (site: BuiltSite) => pagesIn(site, 'handbook').filter((address) => !forPrint.test(address));

export function check(site: BuiltSite = readBuiltSite()): Problem[] {
  const problems: Problem[] = [];
  const limit = (file: string, most: number) => {
    const { bytes } = weigh(site, file);
    if (bytes > most)
      problems.push({ file, message: `It costs ${bytes} bytes over the wire. Bring it to ${most}.` });
  };
  const logo = pixelLogo(site).reduce((sum, file) => sum + costOf(site, file), 0);
  if (logo > PIXEL_LOGO_LIMIT)
    problems.push({
      file: `${site.base}logo.png`,
      message:
        `With the favicon it costs ${logo} bytes on every page. Save it about 100 pixels high, or as SVG, ` +
        `so that both have at most ${PIXEL_LOGO_LIMIT}.`,
    });
  for (const address of chapters(site)) limit(address, CHAPTER_LIMIT);
  for (const address of forms(site)) limit(address, FORM_LIMIT);
  return problems;
}

export function summarise(site: BuiltSite = readBuiltSite()): string[] {
  const heaviest = (name: string, addresses: string[]) => {
    const [first] = addresses
      .map((address) => ({ address, ...weigh(site, address) }))
      .sort((a, b) => b.bytes - a.bytes);
    return first
      ? [`heaviest ${name}: ${first.address}, ${first.bytes} bytes in ${first.requests} requests`]
      : [];
  };
  return [...heaviest('chapter', chapters(site)), ...heaviest('form', forms(site))];
}
