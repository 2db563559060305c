/** When the site is built, says how much of it is past the day of its next check or review. `npm run check` names each. */
import type { AstroIntegration } from 'astro';
import { loadContent, loadCurrency, type LoadedContent } from '../schemas/load-content.ts';
import { buildDay, isOverdue, nextCheckOfNote, nextCheckOfReference } from '../schemas/next-check.ts';

/**
 * One line for each kind of thing that is overdue; none if nothing is.
 * @param today ISO day
 */
export function countOverdue(
  today: string,
  { chapters, references }: Pick<LoadedContent, 'chapters' | 'references'> = loadContent(),
): string[] {
  const due = {
    'chapters are past the day of their review': chapters.map(({ reviewDue }) => reviewDue),
    'references are past the day of their next check': [...references.values()].map(nextCheckOfReference),
    'notes on what has changed are past the day of their next check': loadCurrency().map(nextCheckOfNote),
  };
  return Object.entries(due).flatMap(([what, days]) => {
    const late = days.filter((day) => isOverdue(day, today)).length;
    return late > 0 ? [`${late} of ${days.length} ${what}. npm run check names them.`] : [];
  });
}

/** The integration. @param content of the edition */
export const warnOverdue = (content: LoadedContent): AstroIntegration => ({
  name: 'warn-overdue',
  hooks: {
    'astro:build:done': ({ logger }) => {
      for (const line of countOverdue(buildDay(), content)) logger.warn(line);
    },
  },
});
