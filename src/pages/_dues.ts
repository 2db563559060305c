/** What can be planned, for `/when-due/`: the edition's frequencies in words, with their sources. */
import type { Due, DueGroup } from '../components/planning/due.ts';
import { plannedOf } from '../components/planning/planned-words.ts';
import { servedFrequencies } from '../editions/narrow-to-settings.ts';
import { dateInWords } from '../lib/date-in-words.ts';
import { everyInWords, gapInWords } from '../planning/frequency.ts';
import { courseOf, type NamedStep } from '../planning/plan-course.ts';
import type { Frequency } from '../schemas/edition.ts';
import { placesOf } from './_answers.ts';
import { carriedIn, edition, link, words } from './_site.ts';

/** "every week for 6 weeks, then every 2 weeks for 6 months, then every month". */
const courseInWords = (steps: readonly NamedStep[]) =>
  steps
    .map((step) => everyInWords(step) + (step.lasts ? ` for ${gapInWords(step.lasts)}` : ''))
    .join(', then ');

/** The frequencies that people plan by, setting by setting. A step of a course stands with its first one. */
export const dueGroups = async (): Promise<DueGroup[]> => {
  const places = await carriedIn();
  const served = Object.entries(servedFrequencies(edition));
  const later = new Set(
    served.flatMap(([key]) =>
      courseOf(key, edition)
        .slice(1)
        .map((step) => step.key),
    ),
  );
  const dueOf = ([key, frequency]: [string, Frequency]): Due => {
    const steps = courseOf(key, edition);
    const provisions = [...new Set(steps.flatMap((step) => edition.frequencies[step.key]?.provisions ?? []))];
    return {
      key,
      who: words(frequency.who),
      every: frequency.once ? `within ${gapInWords(frequency)}` : courseInWords(steps),
      steps,
      planned: plannedOf(frequency),
      places: placesOf(provisions, places),
      provisions: provisions.map((id) => ({ id, href: link(`/sources/#${id.toLowerCase()}`) })),
      checked: frequency.checked === undefined ? undefined : dateInWords(frequency.checked),
    };
  };
  const inGroup = (setting: string | undefined) =>
    served.filter(([key, frequency]) => frequency.setting === setting && !later.has(key)).map(dueOf);
  return [
    ...Object.entries(edition.settings).map(([id, { title }]) => ({
      id,
      title: words(title),
      dues: inGroup(id),
    })),
    { id: 'all', title: 'In every setting', dues: inGroup(undefined) },
  ].filter(({ dues }) => dues.length > 0);
};
