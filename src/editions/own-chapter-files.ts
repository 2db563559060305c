/** Where the chapters of an edition lie that its agencies wrote: `editions/<id>/content/handbook/<slug>.mdx`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainObject } from '../lib/deep-merge.ts';
import { folderName, type Link } from './edition-chain.ts';

/** The folder of chapters, below `src` and below the folder of an edition. */
const CHAPTERS = join('content', 'handbook');

export interface OwnChapterFile {
  slug: string;
  /** The edition that brings it, and the agency that this edition names. */
  edition: string;
  agency: string;
  /** The path to read it by. */
  path: string;
  /** The path as a person knows it: `editions/<id>/content/handbook/<slug>.mdx`. */
  name: string;
}

const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        // What a system leaves behind, such as .DS_Store, is no file of the agency's.
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];

/** What lies in the folder of chapters of each edition of a chain, the lower ones first; also what is no chapter. */
export const ownChapterFiles = (chain: readonly Link[]): OwnChapterFile[] => {
  let agency = '';
  return chain.flatMap(({ id, folder, raw }) => {
    if (isPlainObject(raw) && typeof raw['agency'] === 'string') agency = raw['agency'];
    return filesIn(join(folder, CHAPTERS)).map((file) => ({
      slug: file.replace(/\.mdx$/, ''),
      edition: id,
      agency,
      path: join(folder, CHAPTERS, file),
      name: `${folderName(id)}/content/handbook/${file}`,
    }));
  });
};

/** The file of every chapter by its slug: that of the uppermost edition that brings one, else ours. */
export const chapterFiles = (
  own: readonly OwnChapterFile[],
  folder = join('src', CHAPTERS),
): Map<string, string> =>
  new Map([
    ...filesIn(folder)
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => [file.slice(0, -'.mdx'.length), join(folder, file)] as const),
    ...own.filter(({ path }) => path.endsWith('.mdx')).map(({ slug, path }) => [slug, path] as const),
  ]);
