/** The calendar file: whole days with reminders, in fixed words. */
import { describe, expect, it } from 'vitest';
import { makeCalendarFile, type Planned } from './calendar-file.ts';

const dates = { warning: '2026-03-26', next: '2026-04-07', latest: '2026-04-13', limit: '2026-04-13' };
const lines = (text: string, name: string) =>
  text.split('\r\n').flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

describe('makeCalendarFile', () => {
  it('has the three days in order, whole days, each with a reminder at nine', () => {
    const text = makeCalendarFile(dates, 'session');
    expect(lines(text, 'SUMMARY')).toEqual([
      'Check that supervision is booked',
      'Supervision',
      'Last day for supervision',
    ]);
    expect(lines(text, 'DTSTART;VALUE=DATE')).toEqual(['20260326', '20260407', '20260413']);
    expect(lines(text, 'DTEND;VALUE=DATE')).toEqual(['20260327', '20260408', '20260414']);
    expect(lines(text, 'TRIGGER')).toEqual(['PT9H', 'PT9H', 'PT9H']);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('has a day on which two dates fall together once', () => {
    const text = makeCalendarFile({ ...dates, latest: '2026-04-07' }, 'review');
    expect(lines(text, 'DTSTART;VALUE=DATE')).toEqual(['20260326', '20260407']);
    expect(lines(text, 'SUMMARY').at(-1)).toBe('Review of the supervision contract');
  });

  it('gives every entry an id of its own, so that two plans for one day are both kept', () => {
    const ids = [dates, dates].flatMap((each) => lines(makeCalendarFile(each, 'discussion'), 'UID'));
    expect(new Set(ids).size).toBe(6);
  });

  it.each<Planned>(['session', 'discussion', 'review', 'notes', 'observation', 'other'])(
    '%s: says no word beyond its fixed ones',
    (planned) => {
      const text = makeCalendarFile(dates, planned);
      const known =
        /^(BEGIN|END|VERSION|CALSCALE|PRODID|METHOD|X-PUBLISHED-TTL|UID|SUMMARY|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-CDO-BUSYSTATUS|TRANSP|CLASS|ACTION|DESCRIPTION|TRIGGER)[:;]/;
      expect(text.split('\r\n').filter((line) => line !== '' && !known.test(line))).toEqual([]);
      expect(lines(text, 'DESCRIPTION')).toEqual(lines(text, 'SUMMARY'));
    },
  );

  it('refuses what is no date', () =>
    expect(() => makeCalendarFile({ ...dates, next: 'soon' }, 'session')).toThrow());
});
