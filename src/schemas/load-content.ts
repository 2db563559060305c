/** Reads the data beside the chapters (`src/content/**`) with Node. Used when the site is built and by the checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  chapterShape,
  glossaryShape,
  omissionShape,
  provisionShape,
  referenceShape,
  sourceShape,
  type Chapter,
  type GlossaryTerm,
  type Omission,
  type Provision,
  type Reference,
  type SourceDocument,
} from './content.ts';

/** A chapter with its file name (the slug) and the MDX under the frontmatter. */
export type LoadedChapter = Chapter & { slug: string; file: string; body: string };

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
