/** Each chapter was reviewed on a real day that has been, and its next review lies after it. */
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import { buildDay, isOverdue } from '../../src/schemas/next-check.ts';
import type { Problem } from './problem.ts';

const isRealDay = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** `today` as YYYY-MM-DD. A review that has become due is no problem of the build: the page itself says so. */
export function check(content: LoadedContent = loadContent(), today: string = buildDay()): Problem[] {
  const problems: Problem[] = [];
  const refuse = (file: string, where: string, message: string) => problems.push({ file, where, message });
  for (const { file, lastReviewed, reviewDue } of content.chapters) {
    for (const [where, day] of Object.entries({ lastReviewed, reviewDue })) {
      if (!isRealDay(day)) refuse(file, where, `${day} is not a real date.`);
    }
    if (lastReviewed > today)
      refuse(file, 'lastReviewed', `${lastReviewed} has not come yet. Give the day of the last review.`);
    if (reviewDue <= lastReviewed)
      refuse(file, 'reviewDue', `It must be after lastReviewed (${lastReviewed}).`);
  }
  return problems;
}

/** Chapters whose review has become due. */
export const warn = (
  content: Pick<LoadedContent, 'chapters'> = loadContent(),
  today: string = buildDay(),
): string[] =>
  content.chapters
    .filter(({ reviewDue }) => isOverdue(reviewDue, today))
    .map(
      ({ file, reviewDue }) =>
        `${file}: its review was due by ${reviewDue}. Read it against its sources, then change both dates.`,
    );
