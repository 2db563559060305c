/**
 * Works out on `/when-due/` when something is next due. The address keeps what is planned as an id
 * (`#what=child-in-need`); the dates that a person types stay in the page. Without this script there are the tables.
 */
import { readChoices, writeChoices } from '../../lib/address-choices.ts';
import { makeCalendar } from './make-calendar.ts';
import { planCourse, planNextInCourse, type NamedStep } from '../../planning/plan-course.ts';
import type { Planned } from '../../planning/calendar-file.ts';
import { plannedWords } from './planned-words.ts';
import { readDate, type DateBoxes } from './read-date.ts';
import { showDates } from './show-dates.ts';

interface Problem {
  /** The id of the field to go to. */
  field: string;
  group: HTMLElement;
  message: string;
}

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** Makes the form work inside the box that the page has written. */
export const mountWhenDue = (box: HTMLElement): void => {
  const find = <Kind extends HTMLElement>(selector: string) => box.querySelector<Kind>(selector);
  const form = find<HTMLFormElement>('[data-due-form]');
  const what = find<HTMLSelectElement>('[data-what]');
  const start = find('[data-start]');
  const answer = find('[data-due-answer]');
  const summary = find('[data-summary]');
  const unknown = find('[data-unknown]');
  if (!form || !what || !start || !answer || !summary || !unknown) return;

  const chosen = () => {
    const option = what.value === '' ? undefined : what.selectedOptions[0];
    if (!option) return undefined;
    return {
      key: option.value,
      steps: JSON.parse(option.dataset['steps'] ?? '[]') as NamedStep[],
      planned: (option.dataset['planned'] ?? 'session') as Planned,
      reason: option.text.trim(),
    };
  };

  const ask = () => {
    const plan = chosen();
    start.hidden = (plan?.steps.length ?? 0) < 2;
    const legend = find('[data-date="last"] [data-legend]');
    if (legend) legend.textContent = plannedWords[plan?.planned ?? 'session'].asks;
  };

  const showProblems = (problems: Problem[]) => {
    for (const group of box.querySelectorAll<HTMLElement>('.govuk-form-group')) {
      group.classList.remove('govuk-form-group--error');
      for (const field of group.querySelectorAll('input, select'))
        field.classList.remove('govuk-input--error', 'govuk-select--error');
      const error = group.querySelector<HTMLElement>('[data-error]');
      if (error) error.hidden = true;
    }
    for (const { field, group, message } of problems) {
      group.classList.add('govuk-form-group--error');
      const error = group.querySelector<HTMLElement>('[data-error]');
      if (error) {
        error.textContent = message;
        error.hidden = false;
      }
      const input = document.getElementById(field);
      input?.classList.add(input instanceof HTMLSelectElement ? 'govuk-select--error' : 'govuk-input--error');
    }
    find('[data-summary-list]')?.replaceChildren(
      ...problems.map(({ field, message }) => {
        const link = document.createElement('a');
        link.href = `#${field}`;
        link.textContent = message;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          document.getElementById(field)?.focus();
        });
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    summary.hidden = problems.length === 0;
    if (problems.length > 0) summary.focus();
  };

  /** The date in the boxes of a question, or what to do about them. */
  const dateIn = (name: string, day: string): { date: string } | { problem: Problem } => {
    const group = find(`[data-date="${name}"]`) as HTMLElement;
    const boxes = Object.fromEntries(
      [...group.querySelectorAll<HTMLInputElement>('[data-box]')].map((input) => [
        input.dataset['box'],
        input.value,
      ]),
    ) as unknown as DateBoxes;
    const read = readDate(boxes);
    if ('date' in read) return read;
    const messages = {
      empty: `Enter the date of ${day}`,
      part: `Enter the ${read.box} of ${day}`,
      unreal: `Enter a real date for ${day}, like 27 3 2026`,
    };
    return { problem: { field: `${name}-${read.box}`, group, message: messages[read.problem] } };
  };

  const workOut = () => {
    const plan = chosen();
    const isCourse = plan !== undefined && plan.steps.length > 1;
    const last = dateIn('last', plannedWords[plan?.planned ?? 'session'].day);
    const begun = isCourse ? dateIn('start', 'the beginning') : last;
    const whatGroup = find('[data-what-group]') as HTMLElement;
    const problems = [
      ...(plan ? [] : [{ field: 'what', group: whatGroup, message: 'Choose what you want to plan' }]),
      ...(isCourse && 'problem' in begun ? [begun.problem] : []),
      ...('problem' in last ? [last.problem] : []),
    ];
    if (isCourse && 'date' in begun && 'date' in last && last.date < begun.date) {
      const group = find('[data-date="last"]') as HTMLElement;
      problems.push({
        field: 'last-day',
        group,
        message: 'The last session must be on or after the day it began',
      });
    }
    answer.hidden = true;
    showProblems(problems);
    if (problems.length > 0 || !plan || !('date' in last) || !('date' in begun)) return;
    const phases = planCourse(begun.date, plan.steps);
    const dates = planNextInCourse(last.date, phases);
    if (!dates) return;
    showDates(answer, {
      dates,
      phases,
      next: plannedWords[plan.planned].next,
      reason: plan.reason,
      source: find(`[data-due-row="${plan.key}"] [data-due-source]`) ?? undefined,
      today: today(),
    });
    answer.append(makeCalendar(dates, plan.planned));
    answer.hidden = false;
  };

  const readAddress = () => {
    const { what: wanted = '', ...others } = readChoices(location.hash.includes('=') ? location.hash : '');
    const isKnown = [...what.options].some(({ value }) => value === wanted);
    what.value = isKnown ? wanted : '';
    unknown.hidden = isKnown && Object.keys(others).length === 0;
    answer.hidden = true;
    ask();
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    workOut();
  });
  what.addEventListener('change', () => {
    unknown.hidden = true;
    answer.hidden = true;
    ask();
    history.replaceState(history.state, '', writeChoices({ what: what.value }) || location.pathname);
  });
  addEventListener('hashchange', readAddress);
  readAddress();
};
