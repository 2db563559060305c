/** Reads editions (`editions/<id>/edition.yaml`) with Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { isPlainObject } from '../lib/deep-merge.ts';
import { nearestName } from '../lib/nearest-name.ts';
import type { Edition } from '../schemas/edition.ts';
import { resolveEdition } from './resolve-edition.ts';

const nameOf = (id: string) => `editions/${id}/edition.yaml`;

/** The ids of all editions below `root` (default: the working folder), in alphabetical order. */
export const listEditions = (root = '.'): string[] => {
  const folder = join(root, 'editions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(root, nameOf(id))))
    .sort();
};

const read = (id: string, root: string, wantedBy: string): unknown => {
  const ids = listEditions(root);
  if (!ids.includes(id)) {
    const nearest = nearestName(id, ids);
    throw new Error(
      `${wantedBy}unknown edition '${id}'.` +
        (nearest ? ` Did you mean '${nearest}'? Editions: ${ids.join(', ')}.` : ' There are no editions.'),
    );
  }
  const document = parseDocument(readFileSync(join(root, nameOf(id)), 'utf8'));
  const [error] = document.errors;
  if (error) throw new Error(`${nameOf(id)}: ${error.message}`);
  return document.toJS();
};

/** The files that make an edition up, from the one that extends nothing to the edition itself. */
const readChain = (id: string, root: string): { raw: unknown; id: string }[] => {
  const chain: { raw: unknown; id: string }[] = [];
  let next: unknown = id;
  let wantedBy = '';
  while (next !== undefined) {
    const current = String(next);
    if (chain.some((link) => link.id === current)) {
      const circle = [...chain.map((link) => link.id).reverse(), current].reverse().join(' → ');
      throw new Error(
        `${nameOf(id)}: extends: the editions ${circle} extend each other in a circle. Take one out.`,
      );
    }
    const raw = read(current, root, wantedBy);
    chain.unshift({ raw, id: current });
    next = isPlainObject(raw) ? raw['extends'] : undefined;
    wantedBy = `${nameOf(current)}: extends: `;
  }
  return chain;
};

/**
 * The edition in `editions/<id>/`, completed by those it extends, validated and frozen.
 * @param root the folder that holds `editions/`; default: the working folder
 * @throws {Error} that lists everything wrong: file, key, how to mend it, nearest valid name.
 */
export const loadEdition = (id: string, root = '.'): Edition => {
  const chain = readChain(id, root);
  const edition = resolveEdition(
    chain.map((link) => link.raw),
    chain.map((link) => nameOf(link.id)),
  );
  if (edition.id !== id) {
    throw new Error(`${nameOf(id)}: id: '${edition.id}' is not the name of the folder. Write '${id}'.`);
  }
  return edition;
};

/**
 * The logo of an edition: from its own folder or, where that has none, from the edition it extends.
 * @returns the SVG's text and the words that stand for it; undefined if the edition has no logo
 * @throws {Error} if the edition names a file that is not there, or one that is not SVG.
 */
export const readLogo = (edition: Edition, root = '.'): { svg: string; alternative: string } | undefined => {
  const { logo, logoAlt } = edition.brand;
  if (logo === undefined) return undefined;
  const folders = readChain(edition.id, root)
    .reverse()
    .map((link) => join(root, 'editions', link.id));
  const file = folders.map((folder) => join(folder, logo)).find((path) => existsSync(path));
  if (file === undefined) {
    throw new Error(
      `${nameOf(edition.id)}: brand.logo: there is no file '${logo}' in editions/${edition.id}. Put it there.`,
    );
  }
  const svg = readFileSync(file, 'utf8');
  if (!svg.includes('<svg'))
    throw new Error(`${nameOf(edition.id)}: brand.logo: '${logo}' is not an SVG file.`);
  return { svg, alternative: logoAlt };
};
