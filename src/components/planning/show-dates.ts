/** Writes the dates that were worked out: what to book, by when, the latest day, and why. */
import { weekdayInWords } from '../../lib/weekday-in-words.ts';
import { bankHolidaysPublishedUntil, isBankHoliday } from '../../planning/bank-holidays.ts';
import type { Phase } from '../../planning/plan-course.ts';
import type { NextDates } from '../../planning/plan-next.ts';
import { everyInWords } from '../../planning/frequency.ts';

export interface ShownDates {
  dates: NextDates;
  /** The course that it stands in; one phase for a rhythm that does not change. */
  phases: readonly Phase[];
  /** "Book the next session for". */
  next: string;
  /** "Staff in contact with vulnerable families: every 3 months". */
  reason: string;
  /** The cell that names the source, copied from the table. */
  source: Node | undefined;
  /** YYYY-MM-DD */
  today: string;
}

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = '',
  ...children: Node[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.append(words, ...children);
  return element;
};

const row = (title: string, date: string, hint: string) => {
  const day = make('strong', weekdayInWords(date));
  const more = make('span', hint);
  more.className = 'due-answer__hint';
  return make('div', '', make('dt', title), make('dd', '', day, more));
};

/** Why the latest day is not the last one that the frequency allows. */
const movedWords = ({ limit, latest }: NextDates): string => {
  if (limit === latest) return 'The last day that the frequency allows.';
  const why = isBankHoliday(limit) ? 'is a bank holiday' : 'falls on a weekend';
  return `The frequency would allow ${weekdayInWords(limit)}, but that ${why}. So the last working day before it counts.`;
};

const courseList = (phases: readonly Phase[]) =>
  make(
    'ul',
    '',
    ...phases.map(({ step, from, until }) => {
      const end = until === undefined ? '' : `, until ${weekdayInWords(until)}`;
      return make('li', `${everyInWords(step)} from ${weekdayInWords(from)}${end}`);
    }),
  );

/** Fills the answer. What stood there goes. */
export const showDates = (
  box: HTMLElement,
  { dates, phases, next, reason, source, today }: ShownDates,
): void => {
  const isLate = dates.latest < today;
  const late = make(
    'p',
    'The latest day has passed. Arrange it now, and record why it is late and what you agreed.',
  );
  late.className = 'due-answer__late';
  const list = make(
    'dl',
    '',
    row(next, dates.next, 'As late as the frequency allows, and a working day. Earlier is always possible.'),
    row(
      'Have a date in the diary by',
      dates.warning,
      'Later than this, there is little room if a date falls through.',
    ),
    row('At the latest', dates.latest, movedWords(dates)),
  );
  const why = make('p', `Why: ${reason}. `);
  if (source) why.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
  why.className = 'small';
  const unsure = make(
    'p',
    `Bank holidays after ${weekdayInWords(bankHolidaysPublishedUntil)} are worked out from the law. ` +
      'The government has not published them yet.',
  );
  unsure.className = 'small';
  box.replaceChildren(
    make('h2', 'When it is due'),
    ...(isLate ? [late] : []),
    list,
    ...(phases.length > 1 ? [make('h3', 'How the rhythm changes'), courseList(phases)] : []),
    why,
    ...(dates.limit > bankHolidaysPublishedUntil ? [unsure] : []),
  );
};
