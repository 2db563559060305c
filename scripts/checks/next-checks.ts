/** What is said of law, guidance and works was checked on a real day that has been, and is to be checked again later. */
import { isRealDate } from '../../src/lib/is-real-date.ts';
import {
  loadContent,
  loadCurrency,
  type LoadedContent,
  type LoadedCurrencyNote,
} from '../../src/schemas/load-content.ts';
import { buildDay, isOverdue, nextCheckOfNote, nextCheckOfReference } from '../../src/schemas/next-check.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';

interface Dated {
  file: string;
  where: string;
  checked: string;
  nextCheck?: string | undefined;
  due: string;
}
type Facts = Pick<LoadedContent, 'references' | 'provisions'>;

const datedOf = ({ references }: Pick<LoadedContent, 'references'>, notes: LoadedCurrencyNote[]): Dated[] => [
  ...[...references].map(([id, reference]) => ({
    file: `src/content/references/${id}.yaml`,
    where: 'currency',
    ...reference.currency,
    due: nextCheckOfReference(reference),
  })),
  ...notes.map((note) => ({
    file: `src/content/currency/${note.group}.yaml`,
    where: note.id,
    checked: note.checked,
    nextCheck: note.nextCheck,
    due: nextCheckOfNote(note),
  })),
];

/** `today` as YYYY-MM-DD. A check that has become due is no mistake of the build: the page says so, and `warn`. */
export function check(
  content: Facts = loadContent(),
  notes: LoadedCurrencyNote[] = loadCurrency(),
  today: string = buildDay(),
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (file: string, where: string, message: string) => problems.push({ file, where, message });
  for (const { file, where, checked, nextCheck } of datedOf(content, notes)) {
    for (const day of [checked, nextCheck]) {
      if (day !== undefined && !isRealDate(day)) refuse(file, where, `${day} is not a real date.`);
    }
    if (checked > today) refuse(file, where, `checked: ${checked} has not come yet.`);
    if (nextCheck !== undefined && nextCheck <= checked)
      refuse(file, where, `nextCheck must be after checked (${checked}).`);
  }
  for (const [id, { replacedBy }] of content.references) {
    if (replacedBy === undefined || content.references.has(replacedBy)) continue;
    const hint = didYouMean(replacedBy, content.references.keys());
    refuse(
      `src/content/references/${id}.yaml`,
      'replacedBy',
      `There is no reference '${replacedBy}'.${hint}`,
    );
  }
  const seen = new Set<string>();
  for (const note of notes) {
    const file = `src/content/currency/${note.group}.yaml`;
    if (seen.has(note.id)) refuse(file, note.id, 'Another note has this id. Give it one of its own.');
    seen.add(note.id);
    for (const [key, names, kind] of [
      ['provisions', content.provisions, 'provision'],
      ['references', content.references, 'reference'],
    ] as const) {
      for (const name of note[key]) {
        if (!names.has(name))
          refuse(
            file,
            `${note.id}, ${key}`,
            `There is no ${kind} '${name}'.${didYouMean(name, names.keys())}`,
          );
      }
    }
  }
  return problems;
}

/** What is past the day of its next check. */
export const warn = (
  content: Pick<LoadedContent, 'references'> = loadContent(),
  notes: LoadedCurrencyNote[] = loadCurrency(),
  today: string = buildDay(),
): string[] =>
  datedOf(content, notes)
    .filter(({ due }) => isOverdue(due, today))
    .map(
      ({ file, where, checked, due }) =>
        `${file}, ${where}: checked ${checked}, to be checked again by ${due}. Check it, then change the position and the day.`,
    );
