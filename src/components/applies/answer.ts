/** One answer to "what applies to me?" as a page shows it: all words said, all addresses made. */
import type { ArrangementTopic } from '../../schemas/arrangement.ts';

interface Linked {
  title: string;
  href: string;
}

export interface Answer {
  key: string;
  /** The ids it holds for; absent: for everyone, whoever the child is. */
  roles: readonly string[] | undefined;
  cohorts: readonly string[] | undefined;
  /** The same in words. */
  forWhom: { kind: 'role' | 'cohort'; title: string }[];
  says: string;
  steps: string[];
  /** Where the source contradicts itself or leaves a gap. */
  note: string | undefined;
  templates: Linked[];
  /** The sections of chapters that say it. */
  places: { chapter: string; section: string; href: string }[];
  provisions: { id: string; href: string }[];
  /** The frequencies it names, with the address that works a date out from them. */
  due: { who: string; href: string }[];
  /** The day on which somebody last checked it, in words. */
  checked: string;
}

export interface SettingAnswers {
  id: string;
  title: string;
  who: string;
  source: Linked;
  roles: { id: string; title: string }[];
  cohorts: { id: string; title: string }[];
  topics: { id: ArrangementTopic; title: string; answers: Answer[] }[];
}
