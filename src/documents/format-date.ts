import { dateInWords } from '../lib/date-in-words.ts';
import { isRealDate } from '../lib/is-real-date.ts';

/**
 * A stored date in words: `2025-09-11` as "11 September 2025". A date that is not finished or not real, as a draft
 * may hold it (`2025--31`), is shown piece by piece and said to be so; any other text comes back as it is.
 */
export function formatDate(value: string): string {
  const [, year = '', month = '', day = ''] = /^([^-]*)-([^-]*)-([^-]*)$/.exec(value) ?? [];
  if (!year && !month && !day) return value;
  if (!year || !month || !day)
    return `${[day, month, year].map((piece) => piece || '?').join(' ')} (not a full date)`;
  const words = dateInWords(value);
  if (isRealDate(value)) return words;
  return `${words === value ? `${day} ${month} ${year}` : words} (not a real date)`;
}

/** `2025-09-11T09:30` as "11 September 2025 at 9:30am". Other text comes back as it is. */
export function formatDateTime(value: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?$/.exec(value) ?? [];
  return date && time && isRealDate(date) ? `${formatDate(date)} at ${formatTime(time)}` : value;
}

/** `09:30` as "9:30am", `14:00` as "2pm", with midday and midnight by name. Other text comes back as it is. */
export function formatTime(value: string): string {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value) ?? [];
  if (!hours || !minutes) return value;
  if (value === '12:00') return 'midday';
  if (value === '00:00') return 'midnight';
  const hour = Number(hours) % 12 || 12;
  return `${hour}${minutes === '00' ? '' : `:${minutes}`}${Number(hours) < 12 ? 'am' : 'pm'}`;
}
