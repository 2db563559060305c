/**
 * A rhythm that changes as time goes on: weekly for six weeks, fortnightly for six months, then monthly. Dates are ISO:
 * `YYYY-MM-DD`.
 */
import type { Figure } from '../schemas/arrangement.ts';
import type { Frequency } from '../schemas/edition.ts';
import type { Gap } from './frequency.ts';
import { addInterval } from './intervals.ts';
import { planNext, type NextDates } from './plan-next.ts';

/** One part of the course: how often, and for how long; the last part has no end. */
export type Step = Gap & { lasts?: { every: number; unit: 'weeks' | 'months' } };

export interface Phase<S extends Step = Step> {
  step: S;
  /** The first day on which it holds. */
  from: string;
  /** The first day on which the next phase holds; absent for the last. */
  until?: string;
}

/** A figure as a stretch of time; undefined unless it is one in weeks or months. */
const stretchOf = (figure: Figure | undefined): Step['lasts'] => {
  const every = figure?.exactly ?? figure?.most ?? figure?.about ?? figure?.least;
  if (every === undefined || (figure?.unit !== 'week' && figure?.unit !== 'month')) return undefined;
  return { every, unit: figure.unit === 'week' ? 'weeks' : 'months' };
};

/** The step of a course that a frequency of the edition is, with its name. */
export type NamedStep = Step & { key: string };

/**
 * The steps that begin with a frequency of the edition, in order; one step for a rhythm that does not change.
 * A step that comes again, or that the edition has not, ends the course.
 */
export const courseOf = (
  first: string,
  { frequencies, figures }: { frequencies: Record<string, Frequency>; figures: Record<string, Figure> },
): NamedStep[] => {
  const steps: NamedStep[] = [];
  let key: string | undefined = first;
  while (key !== undefined && !steps.some((step) => step.key === key)) {
    const frequency: Frequency | undefined = frequencies[key];
    if (!frequency) break;
    const { every, unit, then }: Frequency = frequency;
    const lasts: Step['lasts'] = stretchOf(figures[frequency.lasts ?? '']);
    const hasNext: boolean = lasts !== undefined && then !== undefined && Object.hasOwn(frequencies, then);
    steps.push({ key, every, unit, ...(hasNext ? { lasts } : {}) });
    key = hasNext ? then : undefined;
  }
  return steps;
};

/**
 * The phases of a course that begins on a day.
 * @returns an empty list unless `start` is a real date
 */
export const planCourse = <S extends Step>(start: string, steps: readonly S[]): Phase<S>[] => {
  const phases: Phase<S>[] = [];
  let from = addInterval(start, { every: 0, unit: 'days' });
  for (const step of steps) {
    if (from === undefined) break;
    const until: string | undefined = step.lasts && addInterval(from, step.lasts);
    phases.push({ step, from, ...(until === undefined ? {} : { until }) });
    from = until;
  }
  return phases;
};

/** The phase in which a day lies; the first for a day before the start. */
export const phaseOn = <S extends Step>(phases: readonly Phase<S>[], day: string): Phase<S> | undefined =>
  phases.find(({ until }) => until === undefined || day < until) ?? phases.at(-1);

/**
 * The next dates in a course: the rhythm that held on the day of the last session decides, so that a gap which began
 * in a close rhythm keeps to it.
 */
export const planNextInCourse = (
  last: string,
  phases: readonly Phase[],
): (NextDates & { phase: Phase }) | undefined => {
  const phase = phaseOn(phases, last);
  const dates = phase && planNext(last, phase.step);
  return dates && { ...dates, phase };
};
