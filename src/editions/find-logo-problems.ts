/** Whether a file can be an edition's logo: SVG or PNG, small, whole, and harmless. Pure: a page of the browser uses it too. */
import { isPng } from '../lib/read-png.ts';
import { findPngProblems } from './logo/find-png-problems.ts';
import { findSvgProblems } from './logo/find-svg-problems.ts';

/** The most bytes that a logo may have: it stands on every page. */
const MOST_BYTES = 100_000;

/**
 * Everything that is wrong with the file of a logo, each with what to do.
 * @param name the file's own name; its ending has to be that of what it holds
 * @param place the file and key for the message, for example `editions/ours/edition.yaml: brand.logo`
 */
export const findLogoProblems = (file: string | Uint8Array, name: string, place: string): string[] => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const say = (text: string) => `${place}: '${name}' ${text}`;
  const ending = isPng(bytes) ? 'png' : 'svg';
  const own =
    ending === 'png' ? findPngProblems(bytes, say) : findSvgProblems(new TextDecoder().decode(bytes), say);
  const tooLarge =
    bytes.length > MOST_BYTES
      ? [
          say(
            `has ${bytes.length} bytes, and at most ${MOST_BYTES} are allowed. ` +
              (ending === 'png' ? 'Save it smaller, or as SVG.' : 'Save a simpler drawing of it.'),
          ),
        ]
      : [];
  const misnamed =
    own.length === 0 && !name.toLowerCase().endsWith(`.${ending}`)
      ? [say(`is ${ending === 'png' ? 'a PNG' : 'an SVG'} file. Give it a name that ends in .${ending}.`)]
      : [];
  return [...tooLarge, ...own, ...misnamed];
};
