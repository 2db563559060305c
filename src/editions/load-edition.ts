/** Reads editions (`editions/<id>/edition.yaml`) with Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deepFreeze } from '../lib/deep-freeze.ts';
import type { Edition } from '../schemas/edition.ts';
import { defaultRoot, folderName, nameOf, readChain } from './edition-chain.ts';
import { findThemeProblems } from './find-theme-problems.ts';
import { findUnknownPages } from './find-unknown-pages.ts';
import { chapterFiles, ownChapterFiles } from './own-chapter-files.ts';
import { nameTheFile } from './read-edition-files.ts';
import { resolveEdition } from './resolve-edition.ts';
import { ownTemplateIds } from './templates/overlay-files.ts';

/** The ids of files of a folder of the project; undefined where the folder is not there. */
const idsIn = (folder: string, extension: string): string[] | undefined =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(extension))
        .map((name) => name.slice(0, -extension.length))
    : undefined;

/** The settings in the first lines of a chapter, in one line or one below the other; undefined for every setting. */
const settingsIn = (text: string): string[] | undefined => {
  const [, inLine, below] = /^settings:[ \t]*(?:\[(.*)\][ \t]*$|((?:\r?\n[ \t]*- .*)+))/m.exec(text) ?? [];
  return (inLine?.split(',') ?? below?.split('\n').slice(1))?.map((each) =>
    each.replace(/^\s*-?\s*["']?|["']?\s*$/g, ''),
  );
};

/** The chapters for an edition that serves only some settings: those for these, and those for every setting. */
const chaptersFor = (served: readonly string[], files: ReadonlyMap<string, string>): string[] =>
  [...files].flatMap(([slug, file]) => {
    const settings = settingsIn(readFileSync(file, 'utf8'));
    return settings === undefined || settings.some((id) => served.includes(id)) ? [slug] : [];
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
  const ours = idsIn('src/schemas/templates', '.yaml');
  const templates = ours && [...ours, ...ownTemplateIds(id, root)];
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
  const chapters = chapterFiles(ownChapterFiles(chain));
  const problems = findUnknownPages(edition, nameOf(id), {
    chapters: chapters.size > 0 ? [...chapters.keys()] : undefined,
    templates,
  });
  if (edition.id !== id)
    problems.unshift(`${nameOf(id)}: id: '${edition.id}' is not the name of the folder. Write '${id}'.`);
  problems.push(...findThemeProblems(edition, root));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (edition.chapters !== 'all' || edition.serves === 'all') return edition;
  return deepFreeze({ ...edition, chapters: chaptersFor(edition.serves, chapters) });
};
