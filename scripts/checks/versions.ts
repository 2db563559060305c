/**
 * The stored versions of a chapter are a true history: numbered without gaps, dated in order, each different from the
 * one before. A chapter that has changed since its last version is no mistake, but it has to be said.
 */
import { isRealDate } from '../../src/lib/is-real-date.ts';
import { wholeChapterText } from '../../src/lib/chapter-text.ts';
import type { ChapterVersion } from '../../src/schemas/content.ts';
import { loadContent, loadVersions, type LoadedContent } from '../../src/schemas/load-content.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';

type Versions = Map<string, ChapterVersion[]>;

export function check(
  content: Pick<LoadedContent, 'chapters'> = loadContent(),
  versions: Versions = loadVersions(),
  today: string = new Date().toISOString().slice(0, 10),
): Problem[] {
  const slugs = content.chapters.map(({ slug }) => slug);
  return [...versions].flatMap(([slug, list]) => {
    const file = `src/content/versions/${slug}`;
    const problems: Problem[] = [];
    if (!slugs.includes(slug))
      problems.push({ file, message: `There is no chapter '${slug}'.${didYouMean(slug, slugs)}` });
    list.forEach(({ version, date, text }, index) => {
      const before = list[index - 1];
      const refuse = (where: string, message: string) =>
        problems.push({ file: `${file}/${version}.yaml`, where, message });
      if (version !== index + 1)
        refuse('version', `It must be ${index + 1}: versions count from 1 without gaps.`);
      if (!isRealDate(date)) refuse('date', `${date} is not a real date.`);
      else if (date > today) refuse('date', `${date} has not come yet.`);
      if (before && date < before.date) refuse('date', `It lies before version ${before.version}.`);
      if (before && text === before.text)
        refuse('text', `It is the same as version ${before.version}. Delete it.`);
    });
    return problems;
  });
}

/** Chapters whose words have changed since their last version, or that have none. */
export function warn(
  content: Pick<LoadedContent, 'chapters'> = loadContent(),
  versions: Versions = loadVersions(),
): string[] {
  return content.chapters.flatMap((chapter) => {
    const last = versions.get(chapter.slug)?.at(-1);
    if (last && last.text.trimEnd() === wholeChapterText(chapter)) return [];
    const what = last ? `has changed since version ${last.version}` : 'has no version yet';
    return [
      `${chapter.file} ${what}. When you publish it: npm run chapter:release -- ${chapter.slug} --summary "…"`,
    ];
  });
}
