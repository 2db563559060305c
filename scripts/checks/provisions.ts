/** Every provision of a source is carried by a section of a chapter or deliberately left out, with the reason. */
import { didYouMean } from './did-you-mean.ts';
import { readCarried } from '../../src/lib/read-carried.ts';
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import type { Problem } from './problem.ts';

export function check(content: LoadedContent = loadContent()): Problem[] {
  const problems: Problem[] = [];
  const carried = new Map<string, string>();
  for (const chapter of content.chapters) {
    for (const { section, ids } of readCarried(chapter.body)) {
      const where = `section "${section}"`;
      if (section === '' && ids.length) {
        problems.push({
          file: chapter.file,
          message: 'A <Carries> stands above the first ## heading. Move it under one.',
        });
      }
      for (const id of ids) {
        if (!content.provisions.has(id)) {
          const message = `There is no provision '${id}'.${didYouMean(id, content.provisions.keys())}`;
          problems.push({ file: chapter.file, where, message });
        }
        carried.set(id, `${chapter.file}, ${where}`);
      }
    }
  }
  for (const [id, { source, reason }] of content.omissions) {
    const file = `src/content/omissions/${source}.yaml`;
    if (!content.provisions.has(id)) {
      problems.push({
        file,
        where: id,
        message: `There is no such provision.${didYouMean(id, content.provisions.keys())}`,
      });
    }
    const place = carried.get(id);
    if (place)
      problems.push({
        file,
        where: id,
        message: `It is carried in ${place}. Take it out of one of the two.`,
      });
    if (reason.trim().split(/\s+/).length < 5) {
      problems.push({ file, where: id, message: 'Give the reason as a full sentence to the reader.' });
    }
  }
  for (const [id, { source, section }] of content.provisions) {
    if (!carried.has(id) && !content.omissions.has(id)) {
      problems.push({
        file: `src/content/provisions/${source}.yaml`,
        where: `${id} (${section})`,
        message:
          'No section carries it. Say it in a chapter and add it to a <Carries>, or give the reason in omissions.',
      });
    }
  }
  return problems;
}

/** Figures for the terminal: how many of each source are carried. */
export function summarise(content: LoadedContent = loadContent()): string[] {
  const carried = new Set(
    content.chapters.flatMap(({ body }) => readCarried(body).flatMap(({ ids }) => ids)),
  );
  return [...content.sources.keys()].map((source) => {
    const own = [...content.provisions.values()].filter((provision) => provision.source === source);
    const done = own.filter(({ id }) => carried.has(id)).length;
    const omitted = own.filter(({ id }) => content.omissions.has(id)).length;
    return `${source}: ${done + omitted} of ${own.length} provisions accounted for (${done} carried, ${omitted} left out with a reason)`;
  });
}
