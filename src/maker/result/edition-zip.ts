/** The folder of an edition as a ZIP: written, and read again. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { LOGO_FILE } from '../../editions/logo-file.ts';

export interface EditionFolder {
  /** The name of the folder below `editions/`. */
  id: string;
  yaml: string;
  readme: string;
  /** The text of an SVG file; absent if the edition shows the logo of its start. */
  logo?: string | undefined;
}

/** More than any edition has; nothing larger is unpacked. */
const MOST_BYTES = 500_000;
/** Entries of a ZIP have a day; a fixed one gives the same answers the same bytes. */
const DAY = new Date(2026, 0, 1);

/** Unpacked beside the project's own editions, it lies where it belongs and writes over nothing else. */
export const zipEdition = ({ id, yaml, readme, logo }: EditionFolder): Uint8Array<ArrayBuffer> => {
  const folder = `editions/${id}`;
  const files: Zippable = {
    [`${folder}/edition.yaml`]: strToU8(yaml),
    [`${folder}/README.md`]: strToU8(readme),
    ...(logo === undefined ? {} : { [`${folder}/${LOGO_FILE}`]: strToU8(logo) }),
  };
  return zipSync(files, { mtime: DAY }) as Uint8Array<ArrayBuffer>;
};

/**
 * The edition in a ZIP: of a folder like that of `zipEdition`.
 * @returns undefined if there is not exactly one `edition.yaml` in it
 * @throws {Error} if it is no ZIP, or damaged
 */
export const unzipEdition = (bytes: Uint8Array): { yaml: string; logo?: string } | undefined => {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize <= MOST_BYTES && /(?:^|\/)(?:edition\.yaml|[^/]+\.svg)$/.test(name),
  });
  const [found, ...more] = Object.keys(files).filter((name) => /(?:^|\/)edition\.yaml$/.test(name));
  const yaml = found === undefined ? undefined : files[found];
  if (found === undefined || yaml === undefined || more.length > 0) return undefined;
  const text = strFromU8(yaml);
  const [, named] = /^\s+logo:\s*['"]?([^'"\s#]+)/m.exec(text) ?? [];
  const logo = files[`${found.slice(0, -'edition.yaml'.length)}${named ?? LOGO_FILE}`];
  return { yaml: text, ...(logo ? { logo: strFromU8(logo) } : {}) };
};
