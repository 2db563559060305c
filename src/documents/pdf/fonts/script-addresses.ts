/** Where the site serves the fonts of scripts: loaded only when a text needs one. */
import { addressesOf } from './addresses-of.ts';

/** The address of a file of `fonts/generated/`. */
export const scriptAddress = addressesOf(
  import.meta.glob<string>('./generated/*.ttf', { eager: true, query: '?url', import: 'default' }),
);
