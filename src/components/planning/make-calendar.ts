/** The button that makes a calendar file. The library comes when somebody presses it. */
import type { Planned } from '../../planning/calendar-file.ts';
import type { NextDates } from '../../planning/plan-next.ts';

const hand = (text: string) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'supervision-dates.ics';
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** A button with its hint, and words for when it fails. */
export const makeCalendar = (dates: NextDates, planned: Planned): HTMLElement => {
  const box = document.createElement('div');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = 'Put the dates into your calendar';
  const hint = document.createElement('p');
  hint.className = 'small';
  const said =
    'A file (.ics) that calendars open, with a reminder on each day. It names no child, family or worker. ' +
    'Do not add a name there: others can see calendars.';
  hint.textContent = said;
  button.addEventListener('click', async () => {
    try {
      const { makeCalendarFile } = await import('../../planning/calendar-file.ts');
      hand(makeCalendarFile(dates, planned));
      hint.textContent = said;
    } catch {
      hint.textContent =
        'The file could not be made. Check your connection and try again, or copy the dates.';
    }
  });
  box.append(button, hint);
  return box;
};
