/**
 * The address of a section is a promise: people cite it and link to it. Every anchor that was published
 * (src/content/anchors.yaml) is still in its chapter, and every anchor of a chapter is on that list.
 */
import { didYouMean } from './did-you-mean.ts';
import { readAnchors } from '../../src/lib/read-anchors.ts';
import { loadAnchors, loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import type { Problem } from './problem.ts';

const LIST = 'src/content/anchors.yaml';

export function check(
  content: Pick<LoadedContent, 'chapters'> = loadContent(),
  stored: Map<string, string[]> = loadAnchors(),
): Problem[] {
  const problems: Problem[] = [];
  const chapters = new Map(content.chapters.map((chapter) => [chapter.slug, chapter]));
  for (const [slug, anchors] of stored) {
    const chapter = chapters.get(slug);
    if (!chapter) {
      const message = `There is no chapter '${slug}', but its address was published.${didYouMean(slug, chapters.keys())} Keep the file, with a sentence that leads to the new place.`;
      problems.push({ file: LIST, where: slug, message });
      continue;
    }
    const present = readAnchors(chapter.body);
    const twice = present.filter((anchor, index) => present.indexOf(anchor) !== index);
    for (const anchor of new Set(twice)) {
      problems.push({ file: chapter.file, where: `#${anchor}`, message: 'It stands twice. Take one out.' });
    }
    const added = present.filter((anchor) => !anchors.includes(anchor));
    for (const anchor of anchors.filter((each) => !present.includes(each))) {
      const message = `This address was published and leads nowhere now. Put <Formerly anchor="${anchor}" /> under the heading that took its place${added.length ? ` (${added.join(', ')}?)` : ', or beside a link to where the section went'}.`;
      problems.push({ file: chapter.file, where: `#${anchor}`, message });
    }
  }
  for (const { slug, file, body } of content.chapters) {
    const missing = readAnchors(body).filter((anchor) => !stored.get(slug)?.includes(anchor));
    if (missing.length) {
      const message = `New addresses are not on the list of ${LIST}: ${missing.join(', ')}. Run: npm run anchors`;
      problems.push({ file, message });
    }
  }
  return problems;
}

export const summarise = (stored: Map<string, string[]> = loadAnchors()): string[] => [
  `${[...stored.values()].flat().length} addresses of sections are kept`,
];
