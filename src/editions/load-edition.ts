/** Reads editions (`editions/<id>/edition.yaml`) with Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deepFreeze } from '../lib/deep-freeze.ts';
import { isPlainObject } from '../lib/deep-merge.ts';
import { nearestName } from '../lib/nearest-name.ts';
import type { Edition } from '../schemas/edition.ts';
import { findLogoProblems } from './find-logo-problems.ts';
import { findUnknownPages } from './find-unknown-pages.ts';
import { nameTheFile, readEditionFiles, type EditionFiles } from './read-edition-files.ts';
import { resolveEdition } from './resolve-edition.ts';

const folderName = (id: string) => `editions/${id}`;
const nameOf = (id: string) => `${folderName(id)}/edition.yaml`;

/** The folder that holds `editions/`: of the environment variable EDITIONS (`tests/editions`), else the working folder. */
const defaultRoot = () => (process.env['EDITIONS'] ? dirname(process.env['EDITIONS']) : '.');

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

interface Link extends EditionFiles {
  id: string;
}

/** The files that make an edition up, from the one that extends nothing to the edition itself. */
const readChain = (id: string, root: string): Link[] => {
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
    chain.unshift({ ...files, id: current });
    next = isPlainObject(files.raw) ? files.raw['extends'] : undefined;
    wantedBy = `${nameOf(current)}: extends: `;
  }
  return chain;
};

/** The ids of files of a folder of the project; undefined where the folder is not there. */
const idsIn = (folder: string, extension: string): string[] | undefined =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(extension))
        .map((name) => name.slice(0, -extension.length))
    : undefined;

/** The chapters for an edition that serves only some settings: those for these, and those for every setting. */
const chaptersFor = (served: readonly string[], folder = 'src/content/handbook'): string[] =>
  (idsIn(folder, '.mdx') ?? []).filter((slug) => {
    const [, settings] =
      /^settings: \[(.*)\]$/m.exec(readFileSync(join(folder, `${slug}.mdx`), 'utf8')) ?? [];
    return settings === undefined || settings.split(/,\s*/).some((id) => served.includes(id));
  });

/** The ids of all provisions, read without parsing: the files are long and an edition is loaded often. */
const provisionIds = (folder = 'src/content/provisions'): string[] | undefined =>
  idsIn(folder, '.yaml')?.flatMap((name) =>
    [...readFileSync(join(folder, `${name}.yaml`), 'utf8').matchAll(/^- id: (\S+)$/gm)].map(
      ([, id = '']) => id,
    ),
  );

/**
 * The edition in `editions/<id>/`, completed by those it extends, validated and frozen.
 * @param root the folder that holds `editions/`; default: by the environment variable EDITIONS, else here
 * @throws {Error} that lists everything wrong: file, key, how to mend it, nearest valid name.
 */
export const loadEdition = (id: string, root = defaultRoot()): Edition => {
  const chain = readChain(id, root);
  const templates = idsIn('src/schemas/templates', '.yaml');
  const known = { templates, sources: idsIn('src/content/sources', '.yaml'), provisions: provisionIds() };
  const refuse = (text: string): never => {
    const named = text
      .split('\n')
      .map((line) => chain.reduce((said, link) => nameTheFile(said, folderName(link.id), link.places), line));
    throw new Error(named.join('\n'));
  };
  let edition: Edition;
  try {
    edition = resolveEdition(
      chain.map((link) => link.raw),
      chain.map((link) => nameOf(link.id)),
      known,
    );
  } catch (error) {
    return refuse((error as Error).message);
  }
  const problems = findUnknownPages(edition, nameOf(id), {
    chapters: idsIn('src/content/handbook', '.mdx'),
    templates,
  });
  if (edition.id !== id)
    problems.unshift(`${nameOf(id)}: id: '${edition.id}' is not the name of the folder. Write '${id}'.`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (edition.chapters !== 'all' || edition.serves === 'all') return edition;
  return deepFreeze({ ...edition, chapters: chaptersFor(edition.serves) });
};

/**
 * The logo of an edition: from its own folder or, where that has none, from the edition it extends.
 * @returns the SVG's text and the words that stand for it; undefined if the edition has no logo
 * @throws {Error} if the edition names a file that is not there, or one that is no plain, small, harmless SVG; all that
 * is wrong with it at once.
 */
export const readLogo = (
  edition: Edition,
  root = defaultRoot(),
): { svg: string; alternative: string } | undefined => {
  const { logo, logoAlt } = edition.brand;
  if (logo === undefined) return undefined;
  const file = readChain(edition.id, root)
    .reverse()
    .map((link) => join(folderOf(link.id, root) ?? '', logo))
    .find((path) => existsSync(path));
  const place = `${nameOf(edition.id)}: brand.logo`;
  if (file === undefined) {
    throw new Error(`${place}: there is no file '${logo}' in editions/${edition.id}. Put it there.`);
  }
  const svg = readFileSync(file, 'utf8');
  const problems = findLogoProblems(svg, logo, place);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { svg, alternative: logoAlt };
};

/** What documents show of an edition's brand. */
export const readBrand = (
  edition: Edition,
  root = defaultRoot(),
): { colour: string; logo?: { svg: string; alternative: string } } => {
  const logo = readLogo(edition, root);
  return { colour: edition.brand.colour, ...(logo ? { logo } : {}) };
};
