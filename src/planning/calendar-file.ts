/**
 * A calendar file (.ics) with the dates of one plan. Every word in it is fixed here: it names no child, no family and no
 * worker, because calendars are shared, shown on locked screens and read out by cars.
 */
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { addInterval } from './intervals.ts';
import type { NextDates } from './plan-next.ts';

/** What is planned. Each has its own neutral words. */
export type Planned = 'session' | 'discussion' | 'review' | 'notes' | 'observation' | 'other';

interface Words {
  warning: string;
  next: string;
  latest: string;
}

const words: Record<Planned, Words> = {
  session: {
    warning: 'Check that supervision is booked',
    next: 'Supervision',
    latest: 'Last day for supervision',
  },
  discussion: {
    warning: 'Check that the next discussion in supervision is booked',
    next: 'Discussion in supervision',
    latest: 'Last day for a discussion in supervision',
  },
  review: {
    warning: 'Check that a review of the supervision contract is booked',
    next: 'Review of the supervision contract',
    latest: 'Last day to review the supervision contract',
  },
  notes: {
    warning: 'Write up supervision',
    next: 'Supervision notes are due',
    latest: 'Last day to write up supervision',
  },
  observation: {
    warning: 'Check that an observation is booked',
    next: 'Observation of practice',
    latest: 'Last day for an observation of practice',
  },
  other: {
    warning: 'Check that a date is booked',
    next: 'Date that you planned',
    latest: 'Last day for what you planned',
  },
};

const parts = (date: string) => date.split('-').map(Number) as unknown as DateArray;

/** A whole day, free for other appointments, with a reminder at nine in the morning. */
const dayEvent = (date: string, title: string): EventAttributes => ({
  title,
  start: parts(date),
  end: parts(addInterval(date, { every: 1, unit: 'days' }) ?? date),
  busyStatus: 'FREE',
  transp: 'TRANSPARENT',
  classification: 'PRIVATE',
  alarms: [{ action: 'display', description: title, trigger: { hours: 9, minutes: 0, before: false } }],
});

/**
 * The text of a calendar file: the warning date, the next date and the latest date, a whole day each. Days that fall
 * together stand in it once. Each file has ids of its own: two plans for one day, say of two families, are both kept.
 * @throws {Error} for dates that are none
 */
export const makeCalendarFile = (dates: NextDates, planned: Planned): string => {
  const said = words[planned];
  const days = new Map([
    [dates.warning, said.warning],
    [dates.latest, said.latest],
    [dates.next, said.next],
  ]);
  const events = [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([date, title]) => dayEvent(date, title));
  const { error, value } = createEvents(events, {
    productId: 'safeguarding-supervision-handbook',
    method: 'PUBLISH',
  });
  if (error || value === null) throw error ?? new Error('No calendar file was made.');
  return value;
};
