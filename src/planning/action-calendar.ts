/** A calendar file (.ics) with a reminder for each action. */
import { createEvents, type DateArray, type EventAttributes } from 'ics';

export interface DueAction {
  /** Its number in the list of actions. */
  number: number;
  /** YYYY-MM-DD */
  date: string;
  /** The documents that hold it, for example `family-2`. */
  files: readonly string[];
}

export interface ActionCalendarOptions {
  /** The file in which the words of the actions stand. */
  listName: string;
  /** When the record was saved: ISO 8601 in UTC. Two records never share ids. */
  savedAt: string;
}

const parts = (date: string) => date.split('-').map(Number) as unknown as DateArray;
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

function reminder(
  { number, date, files }: DueAction,
  { listName, savedAt }: ActionCalendarOptions,
): EventAttributes {
  const title = `Action ${number} from supervision is due`;
  return {
    uid: `${savedAt.replace(/\D/g, '')}-action-${number}@safeguarding-supervision`,
    title,
    description: `Its words are in the file ${listName}, line ${number}${files.length > 0 ? ` (${files.join(', ')})` : ''}.`,
    start: parts(date),
    end: parts(dayAfter(date)),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    classification: 'PRIVATE',
    alarms: [{ action: 'display', description: title, trigger: { hours: 9, minutes: 0, before: false } }],
  };
}

/**
 * The text of the file. Nothing that was typed is in it: calendars are shared, shown on locked screens and read out by
 * cars. The same record gives the same text.
 * @throws {Error} for dates that are none
 */
export function makeActionCalendar(actions: readonly DueAction[], options: ActionCalendarOptions): string {
  const { error, value } = createEvents(
    actions.map((action) => reminder(action, options)),
    { productId: 'safeguarding-supervision-handbook', method: 'PUBLISH' },
  );
  if (error || value === null) throw error ?? new Error('No calendar file was made.');
  const stamp = options.savedAt.replace(/[-:]|\.\d+/g, '');
  return value.replace(/^DTSTAMP:.*$/gm, `DTSTAMP:${stamp}`);
}
