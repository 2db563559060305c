/** Finds the templates and patches in the folders of an edition and of those that it extends. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainObject } from '../../lib/deep-merge.ts';
import { defaultRoot, folderName, readChain, type Link } from '../edition-chain.ts';

const PATCH = '.patch.yaml';
const TEMPLATE = '.yaml';
/** A patch, also under a name that is nearly right. */
const PATCH_MISSPELT = /[-_.]patch\.(yaml|yml|json)$/;

/** One file of a folder `templates/` of an edition. */
export interface OverlayFile {
  kind: 'own' | 'patch';
  /** The id of the template, from the name of the file. */
  id: string;
  path: string;
  /** The file as a person knows it: `editions/ours/templates/visit-log.yaml`. */
  place: string;
  /** Whose edition it is, as far up the chain as the file lies. */
  agency: string;
}

/** What an edition and those below it bring. */
export interface Overlays {
  files: OverlayFile[];
  /** Files whose names mean nothing here: one sentence each. */
  problems: string[];
}

const inFolder = ({ id, folder }: Link, agency: string): Overlays => {
  const room = join(folder, 'templates');
  const place = (name: string) => `${folderName(id)}/templates/${name}`;
  const names = existsSync(room) ? readdirSync(room).sort() : [];
  const file = (name: string, ending: string, kind: OverlayFile['kind']): OverlayFile => ({
    kind,
    id: name.slice(0, -ending.length),
    path: join(room, name),
    place: place(name),
    agency,
  });
  return {
    files: [
      ...names
        .filter((name) => name.endsWith(TEMPLATE) && !PATCH_MISSPELT.test(name))
        .map((name) => file(name, TEMPLATE, 'own')),
      ...names.filter((name) => name.endsWith(PATCH)).map((name) => file(name, PATCH, 'patch')),
    ],
    problems: names
      .filter((name) => /\.(yml|json)$/.test(name) || (PATCH_MISSPELT.test(name) && !name.endsWith(PATCH)))
      .map((name) => {
        const stem = name.replace(/[-_.]patch(?=\.)/, '').replace(/\.[a-z]+$/, '');
        const ending = PATCH_MISSPELT.test(name) ? PATCH : TEMPLATE;
        return `${place(name)}: a file here is called <template>.yaml or <template>.patch.yaml. Rename it '${stem}${ending}'.`;
      }),
  };
};

interface Kept extends Overlays {
  stamp: string;
  links: readonly Link[];
}
const kept = new Map<string, Kept>();

/** Changes when an edition of the chain or a folder of its templates changes. */
const stampOf = (links: readonly Link[]): string =>
  links
    .flatMap(({ folder }) => [join(folder, 'edition.yaml'), join(folder, 'templates')])
    .map((path) => (existsSync(path) ? String(statSync(path).mtimeMs) : ''))
    .join();

/**
 * The templates and patches of an edition: those of the edition at the bottom of the chain first, and of one edition
 * its own templates first.
 * @param root the folder that holds `editions/`; default: by the environment variable EDITIONS, else here
 */
export const findOverlays = (id: string, root = defaultRoot()): Overlays => {
  const key = `${root}\n${id}`;
  const known = kept.get(key);
  // Reading the whole chain is slow, and pages ask for every template again.
  if (known && known.stamp === stampOf(known.links)) return known;
  const links = readChain(id, root);
  let agency = '';
  const each = links.map((link) => {
    const said = isPlainObject(link.raw) ? link.raw['agency'] : undefined;
    if (typeof said === 'string') agency = said;
    return inFolder(link, agency || link.id);
  });
  const found = {
    files: each.flatMap(({ files }) => files),
    problems: each.flatMap(({ problems }) => problems),
  };
  kept.set(key, { ...found, links, stamp: stampOf(links) });
  return found;
};

/** The ids of the templates that an edition and those below it bring. */
export const ownTemplateIds = (id: string, root = defaultRoot()): string[] =>
  findOverlays(id, root)
    .files.filter(({ kind }) => kind === 'own')
    .map((file) => file.id);
