/** Where the site serves the fonts of scripts: loaded only when a text needs one. */
import type { HanIndex, HanRegion } from './han-fonts.ts';

const SCRIPTS = import.meta.glob<string>('./generated/*.ttf', {
  eager: true,
  query: '?url',
  import: 'default',
});
const HAN = import.meta.glob<string>(
  '/node_modules/@fontsource/noto-sans-{sc,jp,kr}/files/noto-sans-*-[0-9]*-{400,700}-normal.woff',
  { eager: true, query: '?url', import: 'default' },
);

/** File name → address. */
const byName = (addresses: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(addresses).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
  );

const scripts = byName(SCRIPTS);
const han = byName(HAN);

function addressIn(addresses: ReadonlyMap<string, string>, name: string): URL {
  const address = addresses.get(name);
  if (address === undefined) throw new Error(`The site has no font ${name}: run the build again.`);
  return new URL(address, import.meta.url);
}

export const scriptAddress = (name: string): URL => addressIn(scripts, name);

export const hanAddress = (_region: HanRegion, name: string): URL => addressIn(han, name);

/** Which part of a region's font has which characters. */
export async function readHanIndex(region: HanRegion): Promise<HanIndex> {
  const indexes = {
    sc: () => import('@fontsource/noto-sans-sc/unicode.json'),
    jp: () => import('@fontsource/noto-sans-jp/unicode.json'),
    kr: () => import('@fontsource/noto-sans-kr/unicode.json'),
  };
  return (await indexes[region]()).default;
}
