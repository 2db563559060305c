/** Reads the content of an edition with Node: ours, with the chapters that its agencies wrote laid over it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCarried } from '../lib/read-carried.ts';
import type { Edition } from '../schemas/edition.ts';
import { loadContent, type LoadedChapter, type LoadedContent } from '../schemas/load-content.ts';
import { defaultRoot, folderName, readChain, type Link } from './edition-chain.ts';
import { findLostProvisions } from './find-lost-provisions.ts';
import { findOwnChapterProblems, type OwnChapterText } from './find-own-chapter-problems.ts';
import { ownChapterFiles, type OwnChapterFile } from './own-chapter-files.ts';
import { parseOwnChapter, type ParsedChapter } from './parse-own-chapter.ts';

type Parsed = ParsedChapter & { name: string; slug: string; edition: string };

const yamlIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml') && !name.endsWith('.patch.yaml'))
        .map((name) => name.slice(0, -'.yaml'.length))
    : [];

/** The ids of our templates and of those that the editions of a chain bring. */
const templateIds = (chain: readonly Link[]): string[] => [
  ...yamlIn('src/schemas/templates'),
  ...chain.flatMap(({ folder }) => yamlIn(join(folder, 'templates'))),
];

/** Folders below `content/` that are not read. */
const strayFolders = (chain: readonly Link[]): string[] =>
  chain.flatMap(({ id, folder }) => {
    const content = join(folder, 'content');
    return (existsSync(content) ? readdirSync(content) : [])
      .filter((name) => name !== 'handbook' && !name.startsWith('.'))
      .map(
        (name) =>
          `${folderName(id)}/content/${name}: nothing reads it. Chapters lie in ${folderName(id)}/content/handbook/.`,
      );
  });

/** The uppermost text of each chapter, and everything that is wrong with any. */
const parseAll = (files: readonly OwnChapterFile[], ours: LoadedContent, edition: Edition): Parsed[] => {
  const known = new Set(ours.chapters.map(({ slug }) => slug));
  return files.map((file) => {
    const isShadow = known.has(file.slug);
    known.add(file.slug);
    const parsed = parseOwnChapter(file, readFileSync(file.path, 'utf8'), isShadow, edition.terms);
    const { name, slug, edition: id } = file;
    return { ...parsed, name, slug, edition: id };
  });
};

/**
 * The content of an edition. Without chapters of its own it is ours.
 * @param edition resolved
 * @param root the folder that holds `editions/`; default: by the environment variable EDITIONS, else here
 * @param ours what the project has, for a caller that loads the content of several editions
 * @throws {Error} that lists everything wrong with the agency's chapters: file, line or key, how to mend it, nearest name.
 */
export const loadEditionContent = (
  edition: Edition,
  root = defaultRoot(),
  ours: LoadedContent = loadContent(),
): LoadedContent => {
  const chain = readChain(edition.id, root);
  const files = ownChapterFiles(chain);
  const stray = strayFolders(chain);
  if (files.length === 0 && stray.length === 0) return ours;

  const parsed = parseAll(files, ours, edition);
  const problems = [...stray, ...parsed.flatMap((each) => each.problems)];
  // The uppermost of several texts of one chapter counts.
  const own = [...new Map(parsed.map((each) => [each.slug, each])).values()].filter(
    (each): each is OwnChapterText => each.chapter !== undefined,
  );
  const chapters = new Map<string, LoadedChapter>(ours.chapters.map((each) => [each.slug, each]));
  for (const { chapter, slug } of own) {
    const { basedOn: _, leavesOut: __, ...rest } = chapter;
    chapters.set(slug, rest);
  }
  const published = new Set(edition.chapters === 'all' ? chapters.keys() : edition.chapters);
  problems.push(
    ...findOwnChapterProblems(own, { edition, ours, chapters, published, templates: templateIds(chain) }),
  );
  // While chapters cannot be read, nobody knows what they carry.
  if (parsed.every(({ chapter }) => chapter))
    problems.push(...findLostProvisions(edition, { ours, chapters, own, published }));
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const omissions = new Map(ours.omissions);
  for (const { chapter } of own.filter(({ slug }) => published.has(slug))) {
    // What we leave out and the agency says is left out no longer.
    for (const { ids } of readCarried(chapter.body)) ids.forEach((id) => omissions.delete(id));
    for (const { id, reason } of chapter.leavesOut ?? [])
      omissions.set(id, { id, reason, source: ours.provisions.get(id)?.source ?? '' });
  }
  return { ...ours, chapters: [...chapters.values()].sort((a, b) => a.order - b.order), omissions };
};
