/** Where editions lie, and the chain of those that one extends. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPlainObject } from '../lib/deep-merge.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { readEditionFiles, type EditionFiles } from './read-edition-files.ts';

/** The folder of an edition as a person knows it. */
export const folderName = (id: string) => `editions/${id}`;
/** The file of an edition as a person knows it. */
export const nameOf = (id: string) => `${folderName(id)}/edition.yaml`;

/** The folder that holds `editions/`: of the environment variable EDITIONS (`tests/editions`), else the working folder. */
export const defaultRoot = () => (process.env['EDITIONS'] ? dirname(process.env['EDITIONS']) : '.');

/** An edition may extend one of the project's own, so these are looked at after `root`. */
const rootsOf = (root: string) => [...new Set([root, '.'])];

const folderOf = (id: string, root: string): string | undefined =>
  rootsOf(root)
    .map((each) => join(each, 'editions', id))
    .find((folder) => existsSync(join(folder, 'edition.yaml')));

/**
 * The ids of all editions below `root`, in alphabetical order.
 * @param root the folder that holds `editions/`; default: by the environment variable EDITIONS, else here
 */
export const listEditions = (root = defaultRoot()): string[] => {
  const ids = rootsOf(root)
    .map((each) => join(each, 'editions'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).filter((id) => existsSync(join(folder, id, 'edition.yaml'))));
  return [...new Set(ids)].sort();
};

const read = (id: string, root: string, wantedBy: string): EditionFiles => {
  const folder = folderOf(id, root);
  if (folder === undefined) {
    const ids = listEditions(root);
    const nearest = nearestName(id, ids);
    throw new Error(
      `${wantedBy}unknown edition '${id}'.` +
        (nearest ? ` Did you mean '${nearest}'? Editions: ${ids.join(', ')}.` : ' There are no editions.'),
    );
  }
  return readEditionFiles(folder, folderName(id));
};

/** One edition of a chain. */
export interface Link extends EditionFiles {
  id: string;
  /** The folder it lies in, from the working folder. */
  folder: string;
}

/** The files that make an edition up, from the one that extends nothing to the edition itself. */
export const readChain = (id: string, root = defaultRoot()): Link[] => {
  const chain: Link[] = [];
  let next: unknown = id;
  let wantedBy = '';
  while (next !== undefined) {
    const current = String(next);
    if (chain.some((link) => link.id === current)) {
      const circle = [...chain.map((link) => link.id).reverse(), current].join(' → ');
      throw new Error(
        `${nameOf(id)}: extends: the editions ${circle} extend each other in a circle. Take one out.`,
      );
    }
    const files = read(current, root, wantedBy);
    chain.unshift({ ...files, id: current, folder: folderOf(current, root) ?? '' });
    next = isPlainObject(files.raw) ? files.raw['extends'] : undefined;
    wantedBy = `${nameOf(current)}: extends: `;
  }
  return chain;
};
