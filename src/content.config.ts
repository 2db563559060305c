import { basename, relative } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { defineCollection } from 'astro:content';
import {
  glossaryShape,
  helpShape,
  omissionShape,
  ownChapterShape,
  provisionShape,
  referenceShape,
  sourceShape,
} from './schemas/content.ts';
import { activeEdition } from './editions/active.ts';
import { loadEditionContent } from './editions/load-edition-content.ts';

const folder = (name: string) => `./src/content/${name}`;

const content = loadEditionContent(activeEdition());
/** Chapters that the agency wrote, as paths from the root of the project. */
const own = content.chapters
  .filter((chapter) => chapter.own)
  .map(({ slug, file }) => ({ slug, file: relative('.', file).replaceAll('\\', '/') }));
// Vite makes pages only of what lies below the root of the project.
const [outside] = own.filter(({ file }) => file.startsWith('..'));
if (outside)
  throw new Error(
    `${outside.file}: an edition with chapters of its own has to lie in the folder of the project. Move it to editions/.`,
  );
const fromRoot = folder('handbook').slice(2);

/** Ours, and in place of some of them those of the agency. The id of each is the name of its file. */
const chapters =
  own.length === 0
    ? glob({ pattern: '*.mdx', base: folder('handbook') })
    : glob({
        base: '.',
        pattern: [
          `${fromRoot}/*.mdx`,
          ...own.map(({ slug }) => `!${fromRoot}/${slug}.mdx`),
          ...own.map(({ file }) => file),
        ],
        generateId: ({ entry }) => basename(entry, '.mdx'),
      });

export const collections = {
  handbook: defineCollection({
    loader: chapters,
    schema: ownChapterShape,
  }),
  help: defineCollection({
    loader: glob({ pattern: '*.mdx', base: folder('help') }),
    schema: helpShape,
  }),
  glossary: defineCollection({
    loader: glob({ pattern: '*.yaml', base: folder('glossary') }),
    schema: glossaryShape,
  }),
  references: defineCollection({
    loader: glob({ pattern: '*.yaml', base: folder('references') }),
    schema: referenceShape,
  }),
  sources: defineCollection({
    loader: glob({ pattern: '*.yaml', base: folder('sources') }),
    schema: sourceShape,
  }),
  // A file of provisions or omissions is a list; each item is an entry that knows its source.
  provisions: defineCollection({
    loader: () => [...content.provisions.values()].map((provision, place) => ({ ...provision, place })),
    schema: provisionShape.extend({ source: z.string(), place: z.number() }),
  }),
  omissions: defineCollection({
    loader: () => [...content.omissions.values()],
    schema: omissionShape.extend({ source: z.string() }),
  }),
};
