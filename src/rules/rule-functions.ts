/**
 * The functions that rules may call beside CEL's own. Arguments come from `readScope`: a blank answer is null, a
 * person or signature always has all its parts. A function of a blank answer is null, and an order comparison with
 * null holds, so that a rule stays silent until everything it needs is there.
 */
import { ageText } from '../planning/age-text.ts';
import { hoursBetween } from '../planning/hours-between.ts';
import { addInterval, daysBetween, frequencyDays } from '../planning/intervals.ts';
import { monthNumber } from '../planning/month-number.ts';
import { workingDaysBetween } from '../planning/working-days.ts';
import { isBlank } from './is-blank.ts';

type Handler = (...values: never[]) => unknown;
export interface RuleFunction {
  /** CEL signatures; several where the number of arguments may vary. */
  signatures: string[];
  handler: Handler;
}

const rowsOf = (list: unknown): unknown[] => (Array.isArray(list) ? list : []);
const text = (value: unknown) => (typeof value === 'string' ? value : '');
/** The day of a date or of a date with a time, `2025-09-24T16:30`. */
const day = (value: unknown) => text(value).split('T')[0] ?? '';
/** CEL hands literals over as big integers. */
const number = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
const numbers = (some: readonly unknown[]) =>
  some.map(number).filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
const later = (from: unknown, count: unknown, unit: 'days' | 'months') => {
  const every = number(count);
  return typeof every === 'number' ? (addInterval(day(from), { every, unit }) ?? null) : null;
};

/** The value at a dotted path inside a row. */
const pick = (row: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as never)[key] : null),
      row,
    ) ?? null;

const values = (list: unknown, path: string) =>
  rowsOf(list)
    .map((row) => pick(row, path))
    .filter((value) => !isBlank(value));

const given = (statements: unknown): unknown[] =>
  typeof statements === 'object' && statements !== null
    ? Object.values(statements).filter((answer) => !isBlank(answer))
    : [];

const intervalDays = (frequency: unknown) =>
  Object.hasOwn(frequencyDays, text(frequency)) ? frequencyDays[text(frequency)] : null;

const upTo = (name: string, most: number, returns: string) =>
  Array.from(
    { length: most },
    (_, index) =>
      `${name}(${Array(index + 1)
        .fill('dyn')
        .join(', ')}): ${returns}`,
  );

/** All functions by name. */
export const ruleFunctions: Readonly<Record<string, RuleFunction>> = {
  filled: { signatures: ['filled(dyn): bool'], handler: (value: unknown) => !isBlank(value) },
  blank: { signatures: ['blank(dyn): bool'], handler: (value: unknown) => isBlank(value) },
  oneFilled: {
    signatures: upTo('oneFilled', 12, 'bool'),
    handler: (...some: unknown[]) => some.some((value) => !isBlank(value)),
  },
  count: {
    signatures: ['count(dyn): dyn'],
    handler: (list: unknown) => rowsOf(list).filter((row) => !isBlank(row)).length,
  },
  sum: {
    signatures: ['sum(dyn, string): dyn'],
    handler: (list: unknown, path: string) =>
      values(list, path).reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0),
  },
  values: { signatures: ['values(dyn, string): list'], handler: values },
  distinct: {
    signatures: ['distinct(dyn): bool'],
    handler: (list: unknown) => new Set(rowsOf(list)).size === rowsOf(list).length,
  },
  contains: {
    signatures: ['contains(dyn, dyn): bool'],
    handler: (list: unknown, value: unknown) => rowsOf(list).includes(value),
  },
  cell: {
    signatures: ['cell(dyn, string, string): dyn'],
    handler: (table: unknown, row: string, column: string) => pick(table, `${row}.${column}`),
  },
  days: {
    signatures: ['days(dyn, dyn): dyn'],
    handler: (from: unknown, to: unknown) => daysBetween(day(from), day(to)) ?? null,
  },
  // Between two dates with a time, as the clock on the wall shows them; null where one has no time.
  hours: {
    signatures: ['hours(dyn, dyn): dyn'],
    handler: (from: unknown, to: unknown) => hoursBetween(text(from), text(to)) ?? null,
  },
  workingDays: {
    signatures: ['workingDays(dyn, dyn): dyn'],
    handler: (from: unknown, to: unknown) => workingDaysBetween(day(from), day(to)) ?? null,
  },
  addDays: {
    signatures: ['addDays(dyn, dyn): dyn'],
    handler: (from: unknown, count: unknown) => later(from, count, 'days'),
  },
  addMonths: {
    signatures: ['addMonths(dyn, dyn): dyn'],
    handler: (from: unknown, count: unknown) => later(from, count, 'months'),
  },
  // The smallest of the numbers that are there; null if there is none.
  least: {
    signatures: upTo('least', 6, 'dyn'),
    handler: (...some: unknown[]) => (numbers(some).length > 0 ? Math.min(...numbers(some)) : null),
  },
  // The sum of the numbers that are there, where `+` would be blank as soon as one is; null if there is none.
  plus: {
    signatures: upTo('plus', 6, 'dyn'),
    handler: (...some: unknown[]) =>
      numbers(some).length > 0 ? numbers(some).reduce((total, value) => total + value, 0) : null,
  },
  // The sum of a list of numbers, without those that are not there; null if there is none.
  total: {
    signatures: ['total(dyn): dyn'],
    handler: (list: unknown) => {
      const there = numbers(rowsOf(list));
      return there.length > 0 ? there.reduce((sum, value) => sum + value, 0) : null;
    },
  },
  // The middle one of a list of numbers in order, of two the mean in whole numbers; null if there is none.
  middle: {
    signatures: ['middle(dyn): dyn'],
    handler: (list: unknown) => {
      const there = numbers(rowsOf(list)).sort((one, other) => one - other);
      const half = there.length / 2;
      return there.length === 0
        ? null
        : Math.round((there[Math.ceil(half) - 1]! + there[Math.floor(half)]!) / 2);
    },
  },
  // In which month a day lies, counted from 1 for the month that begins on the first day; null for a day before it.
  monthNumber: {
    signatures: ['monthNumber(dyn, dyn): dyn'],
    handler: (start: unknown, on: unknown) => monthNumber(day(start), day(on)) ?? null,
  },
  // The share in whole per cent; null without a whole.
  percent: {
    signatures: ['percent(dyn, dyn): dyn'],
    handler: (part: unknown, whole: unknown) => {
      const [of, all] = [number(part), number(whole)];
      return typeof of === 'number' && typeof all === 'number' && all > 0
        ? Math.round((100 * of) / all)
        : null;
    },
  },
  intervalDays: { signatures: ['intervalDays(dyn): dyn'], handler: intervalDays },
  // A template writes `cohortDays(cohort)`; `putCohortDays` has put the edition's gaps in front of it.
  cohortDays: {
    signatures: ['cohortDays(map, dyn): dyn'],
    handler: (gaps: Record<string, unknown>, cohort: unknown) =>
      Object.hasOwn(gaps, text(cohort)) ? number(gaps[text(cohort)]) : null,
  },
  gapDays: {
    signatures: ['gapDays(dyn, dyn): dyn'],
    handler: (frequency: unknown, otherDays: unknown) =>
      frequency === 'other' ? (otherDays ?? null) : intervalDays(frequency),
  },
  answered: {
    signatures: ['answered(dyn): dyn'],
    handler: (statements: unknown) => given(statements).length,
  },
  countAnswers: {
    signatures: ['countAnswers(dyn, dyn): dyn'],
    handler: (statements: unknown, answer: unknown) =>
      given(statements).filter((value) => value === answer).length,
  },
  ageText: {
    signatures: ['ageText(dyn, dyn): dyn'],
    handler: (born: unknown, on: unknown) => ageText(day(born), day(on)) ?? null,
  },
};
