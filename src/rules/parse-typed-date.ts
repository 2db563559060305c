/** A whole date typed or pasted into the first box of a date. */
import { readMonth, type PartialDate } from './partial-date.ts';

/**
 * Reads `3 Mar 2025`, `3rd of March 2025`, `03/03/2025`, `3.3.2025` and `2025-03-03`. Undefined if the text is not
 * a whole date; a day alone stays a day.
 */
export function parseWholeDate(typed: string): PartialDate | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return partsOf(iso[3], iso[2], iso[1]);
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(?:of\s+)?([A-Za-z]{3,}\.?|\d{1,2})[\s./,-]+(\d{4})$/.exec(
    text,
  );
  return parts ? partsOf(parts[1], parts[2], parts[3]) : undefined;
}

function partsOf(day = '', month = '', year = ''): PartialDate | undefined {
  const number = readMonth(month);
  return number === undefined ? undefined : { day: String(Number(day)), month: String(number), year };
}
