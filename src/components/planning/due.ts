/** One line of what can be planned, as `/when-due/` shows it. */
import type { Planned } from '../../planning/calendar-file.ts';
import type { NamedStep } from '../../planning/plan-course.ts';

export interface Due {
  key: string;
  who: string;
  /** "Every week for 6 weeks, then every 2 weeks". */
  every: string;
  steps: NamedStep[];
  planned: Planned;
  places: { chapter: string; section: string; href: string }[];
  provisions: { id: string; href: string }[];
  checked: string | undefined;
}

export interface DueGroup {
  /** The id of the setting; `all` for what belongs to none. */
  id: string;
  title: string;
  dues: Due[];
}
