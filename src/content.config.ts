import { glob } from 'astro/loaders';
import { z } from 'zod';
import { defineCollection } from 'astro:content';
import {
  chapterShape,
  glossaryShape,
  helpShape,
  omissionShape,
  provisionShape,
  referenceShape,
  sourceShape,
} from './schemas/content.ts';
import { loadContent } from './schemas/load-content.ts';

const folder = (name: string) => `./src/content/${name}`;

export const collections = {
  handbook: defineCollection({
    loader: glob({ pattern: '*.mdx', base: folder('handbook') }),
    schema: chapterShape,
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
    loader: () => [...loadContent().provisions.values()].map((provision, place) => ({ ...provision, place })),
    schema: provisionShape.extend({ source: z.string(), place: z.number() }),
  }),
  omissions: defineCollection({
    loader: () => [...loadContent().omissions.values()],
    schema: omissionShape.extend({ source: z.string() }),
  }),
};
