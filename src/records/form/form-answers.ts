import { formatPartialDate } from '../../rules/partial-date.ts';
import { parseWholeDate } from '../../rules/parse-typed-date.ts';
import { parseTypedNumber } from '../../rules/parse-typed-number.ts';
import { parseTypedTime } from '../../rules/parse-typed-time.ts';
import type { Answers } from '../../schemas/template.ts';
import type { FieldKind } from '../../schemas/form-mark.ts';

/** What one field of a filled form holds: what was typed, or the value of the box that was chosen. */
export interface FilledField {
  path: string;
  text: string;
  /** What stands in it is no text: it cannot be read, and the person is told. */
  isUnreadable?: boolean;
}

/** What takes the place of a value that cannot be read: no question takes it, so it is set aside and shown. */
const NOT_READ = { note: 'This field holds something that is no text.' };
/** The name of a second answer where there is room for one; no question has it, so it is set aside and shown. */
const second = (step: string) => `${step} (second field)`;

type Tree = Map<string, Tree | unknown>;

/** Two objects of one name would be one in the answers; this is never a question of ours. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The answers in the fields of a form. What is typed is read as on the site: `3 March 2025` is a date, `1,200` a
 * number. What cannot be read so stays as it was typed, and the form then asks to put it right. Rows in which nothing
 * was typed are left out.
 * @param kinds by path, with N for the number of a row
 */
export function formAnswers(
  fields: readonly FilledField[],
  kinds: Readonly<Record<string, FieldKind>>,
): Answers {
  const kindAt = (steps: readonly string[]): FieldKind | undefined => {
    const path = steps.map((step) => (/^\d+$/.test(step) ? 'N' : step)).join('.');
    return Object.hasOwn(kinds, path) ? kinds[path] : undefined;
  };
  const tree: Tree = new Map();
  for (const { path, text: typed, isUnreadable = false } of fields) {
    const steps = path.split('.');
    const text = typed.replace(/\r\n?/g, '\n');
    if ((text.trim() === '' && !isUnreadable) || steps.some((step) => step === '' || HOSTILE.has(step)))
      continue;
    const above = steps.slice(0, -1);
    if (isUnreadable) put(tree, steps, NOT_READ);
    else if (kindAt(above) === 'choices') put(tree, above, [...(listAt(tree, above) ?? []), steps.at(-1)]);
    else
      put(
        tree,
        steps,
        read(text, kindAt(steps) ?? (kindAt(above) === 'clause' ? clausePart(steps) : undefined)),
      );
  }
  return plain(tree, [], kindAt) as Answers;
}

const clausePart = (steps: readonly string[]): FieldKind | undefined =>
  steps.at(-1) === 'agreed' ? 'yesNo' : undefined;

function read(text: string, kind: FieldKind | undefined): unknown {
  const typed = text.trim();
  switch (kind) {
    case 'date':
      return dateIn(typed);
    case 'dateTime':
      return dateTimeIn(typed);
    case 'number':
      return parseTypedNumber(typed);
    case 'yesNo':
      return typed === 'true' ? true : typed === 'false' ? false : typed;
    default:
      return text;
  }
}

/** People leave the commas and the weekday out on the site, where there are boxes; on a line some write them. */
const withoutWeekday = (text: string) =>
  text.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i, '');

function dateIn(text: string): string {
  const date = parseWholeDate(withoutWeekday(text));
  return (date && formatPartialDate(date)) ?? text;
}

/** `3 March 2025, 2:30pm`: the time is what follows the year. */
function dateTimeIn(text: string): string {
  const [, day, time] =
    /^(.*?\d{4}|\d{4}-\d{1,2}-\d{1,2})(?:T|,?\s+(?:at\s+)?)(.+)$/i.exec(withoutWeekday(text)) ?? [];
  if (day === undefined || time === undefined) return dateIn(text);
  const date = dateIn(day);
  const clock = parseTypedTime(time);
  return /^\d{4}-\d\d-\d\d$/.test(date) && /^\d\d:\d\d$/.test(clock) ? `${date}T${clock}` : text;
}

const isTree = (value: unknown): value is Tree => value instanceof Map;

function listAt(tree: Tree, steps: readonly string[]): unknown[] | undefined {
  let value: unknown = tree;
  for (const step of steps) value = isTree(value) ? value.get(step) : undefined;
  return Array.isArray(value) ? value : undefined;
}

/** Puts a value into its place. Nothing that stood there is lost: names can meet where a program changed them. */
function put(tree: Tree, steps: readonly string[], value: unknown): void {
  let branch = tree;
  for (const step of steps.slice(0, -1)) {
    const found = branch.get(step);
    const next: Tree = isTree(found) ? found : new Map();
    if (found !== undefined && !isTree(found)) branch.set(second(step), found);
    branch.set(step, next);
    branch = next;
  }
  const last = steps.at(-1)!;
  const before = branch.get(last);
  const isFree = before === undefined || before === value || Array.isArray(value);
  branch.set(isFree ? last : second(last), value);
}

/** Numbered branches are rows of a list, in order; a clause without a note is only its answer. */
function plain(
  value: unknown,
  steps: readonly string[],
  kindAt: (steps: readonly string[]) => FieldKind | undefined,
): unknown {
  if (!isTree(value)) return value;
  const entries = [...value].map(([key, inner]) => [key, plain(inner, [...steps, key], kindAt)] as const);
  if (kindAt(steps) === 'clause' && entries.length === 1 && entries[0]![0] === 'agreed')
    return entries[0]![1];
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key)))
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner);
  return Object.fromEntries(entries);
}
