/** Reads the data beside the chapters (`src/content/**`) with Node. Used when the site is built and by the checks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  chapterShape,
  chapterVersionShape,
  currencyGroups,
  currencyNoteShape,
  glossaryShape,
  omissionShape,
  provisionShape,
  referenceShape,
  sourceShape,
  type Chapter,
  type ChapterVersion,
  type CurrencyGroup,
  type CurrencyNote,
  type GlossaryTerm,
  type Omission,
  type Provision,
  type Reference,
  type SourceDocument,
} from './content.ts';

/** Whose a text is that an edition brings along. */
export interface OwnText {
  /** The edition that brings it. */
  edition: string;
  /** The agency of that edition, as it is shown. */
  agency: string;
  /** Whether it stands in place of a chapter of the handbook; otherwise it is one more. */
  isShadow: boolean;
}

/** A chapter with its file name (the slug) and the MDX under the frontmatter; `own` if an edition brings it. */
export type LoadedChapter = Chapter & { slug: string; file: string; body: string; own?: OwnText };

export interface LoadedContent {
  /** In reading order. */
  chapters: LoadedChapter[];
  glossary: Map<string, GlossaryTerm>;
  references: Map<string, Reference>;
  /** Keyed by file name, for example `hertfordshire`. */
  sources: Map<string, SourceDocument>;
  /** Each provision with the source it belongs to, keyed by its id. */
  provisions: Map<string, Provision & { source: string }>;
  omissions: Map<string, Omission & { source: string }>;
}

const check = <Value>(shape: z.ZodType<Value>, value: unknown, file: string): Value => {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${file} does not have the right shape:\n${z.prettifyError(result.error)}`);
};

const filesOf = (folder: string, extension: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort();

const loadEach = <Value>(folder: string, shape: z.ZodType<Value>) =>
  new Map(
    filesOf(folder, '.yaml').map((name) => {
      const file = join(folder, name);
      return [name.slice(0, -'.yaml'.length), check(shape, parse(readFileSync(file, 'utf8')), file)] as const;
    }),
  );

const loadLists = <Value extends { id: string }>(folder: string, shape: z.ZodType<Value>) => {
  const entries = [...loadEach(folder, z.array(shape))];
  return new Map(
    entries.flatMap(([source, list]) => list.map((item) => [item.id, { ...item, source }] as const)),
  );
};

const loadChapter = (folder: string, name: string): LoadedChapter => {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const [, frontmatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (frontmatter === undefined || body === undefined) {
    throw new Error(`${file} has no frontmatter. Begin the file with a block between two lines of ---.`);
  }
  return {
    ...check(chapterShape, parse(frontmatter), file),
    slug: name.slice(0, -'.mdx'.length),
    file,
    body,
  };
};

/**
 * Loads all content below `folder` (default `src/content` in the working folder).
 * @throws {Error} naming the file and the key that is wrong.
 */
export const loadContent = (folder = 'src/content'): LoadedContent => ({
  chapters: filesOf(join(folder, 'handbook'), '.mdx')
    .map((name) => loadChapter(join(folder, 'handbook'), name))
    .sort((a, b) => a.order - b.order),
  glossary: loadEach(join(folder, 'glossary'), glossaryShape),
  references: loadEach(join(folder, 'references'), referenceShape),
  sources: loadEach(join(folder, 'sources'), sourceShape),
  provisions: loadLists(join(folder, 'provisions'), provisionShape),
  omissions: loadLists(join(folder, 'omissions'), omissionShape),
});

/** A note on what has changed, with the group it stands in. */
export type LoadedCurrencyNote = CurrencyNote & { group: CurrencyGroup };

/**
 * The notes on what has changed since the sources were written, in the order of the groups and of their files.
 * @throws {Error} naming the file that is wrong.
 */
export const loadCurrency = (folder = 'src/content/currency'): LoadedCurrencyNote[] =>
  (Object.keys(currencyGroups) as CurrencyGroup[]).flatMap((group) => {
    const file = join(folder, `${group}.yaml`);
    const notes = check(z.array(currencyNoteShape), parse(readFileSync(file, 'utf8')), file);
    return notes.map((note) => ({ ...note, group }));
  });

/**
 * The stored versions of each chapter by its slug, oldest first.
 * @throws {Error} naming the file that is wrong.
 */
export const loadVersions = (folder = 'src/content/versions'): Map<string, ChapterVersion[]> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [
        name,
        [...loadEach(join(folder, name), chapterVersionShape).values()].sort((a, b) => a.version - b.version),
      ]),
  );

/** The published anchors of each chapter by its slug (`src/content/anchors.yaml`). */
export const loadAnchors = (file = 'src/content/anchors.yaml'): Map<string, string[]> =>
  new Map(
    Object.entries(check(z.record(z.string(), z.array(z.string())), parse(readFileSync(file, 'utf8')), file)),
  );
