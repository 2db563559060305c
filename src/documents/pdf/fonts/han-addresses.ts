/** Where the site serves the parts of the Chinese, Japanese and Korean fonts: loaded only when a text needs one. */
import { addressesOf } from './addresses-of.ts';
import type { HanIndex, HanRegion } from './han-fonts.ts';

/** The address of a file of `@fontsource/noto-sans-<region>/files/`. */
export const hanAddress = addressesOf(
  import.meta.glob<string>(
    '../../../../node_modules/@fontsource/noto-sans-{sc,jp,kr}/files/noto-sans-*-[0-9]*-{400,700}-normal.woff',
    { eager: true, query: '?url', import: 'default' },
  ),
);

/** Which part of a region's font has which characters. */
export async function readHanIndex(region: HanRegion): Promise<HanIndex> {
  const indexes = {
    sc: () => import('@fontsource/noto-sans-sc/unicode.json'),
    jp: () => import('@fontsource/noto-sans-jp/unicode.json'),
    kr: () => import('@fontsource/noto-sans-kr/unicode.json'),
  };
  return (await indexes[region]()).default;
}
