/** What a page says when it plans a session, a discussion, a review: the same places, different words. */
import type { Planned } from '../../planning/calendar-file.ts';
import type { Frequency } from '../../schemas/edition.ts';

interface PlannedWords {
  /** The question for the day from which is counted. */
  asks: string;
  next: string;
  /** What stands in errors: "the last session". */
  day: string;
}

export const plannedWords: Record<Planned, PlannedWords> = {
  session: { asks: 'When was the last session?', next: 'Book the next session for', day: 'the last session' },
  discussion: {
    asks: 'When was the child last discussed?',
    next: 'Book the next discussion for',
    day: 'the last discussion',
  },
  review: {
    asks: 'When was it made, or last reviewed?',
    next: 'Book the review for',
    day: 'the last review',
  },
  notes: { asks: 'When was the session?', next: 'Write it up on', day: 'the session' },
  observation: {
    asks: 'When was the last observation?',
    next: 'Book the next observation for',
    day: 'the last observation',
  },
  other: { asks: 'When was it last done?', next: 'Plan it for', day: 'the last time' },
};

const kinds: Record<NonNullable<Frequency['counts']>, Planned> = {
  sessions: 'session',
  child: 'discussion',
  contract: 'review',
  notes: 'notes',
  observation: 'observation',
  other: 'other',
};

/** What a frequency plans; a frequency that does not say counts sessions. */
export const plannedOf = ({ counts }: Frequency): Planned => kinds[counts ?? 'sessions'];
