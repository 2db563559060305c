/** What an open form knows of other records: what was carried over, what was opened in this visit, what was added. */
import { decidesMatch, matchRows } from '../../records/carry/match-rows.ts';
import { originOf } from '../../records/carry/source-record.ts';
import { isSignedRecord } from '../../records/signatures.ts';
import type { Addition, CarriedMark, SavedRecord } from '../../schemas/record.ts';
import type { Answers, ResolvedTemplate } from '../../schemas/template.ts';
import type { RowChange } from '../rows/row-operations.ts';
import { readAt, splitPath, writeAt } from '../state/answer-path.ts';
import { createObservable, type Observable } from '../state/observable.ts';

/** The part of it that belongs to one record: it goes and comes back with the record's answers. */
export interface RecordState {
  carried: readonly CarriedMark[];
  additions: readonly Addition[];
  /** Signed and complete: shown, and not to be changed. */
  isSigned: boolean;
  /** The last record of this template, for what comes over when a row is named. */
  previous?: SavedRecord | undefined;
}

export interface CarryState {
  readonly carried: Observable<readonly CarriedMark[]>;
  readonly additions: Observable<readonly Addition[]>;
  readonly isSigned: Observable<boolean>;
  /** Earlier records of this template that were opened in this visit. They are nowhere else. */
  readonly earlier: Observable<readonly SavedRecord[]>;
  take(): RecordState;
  show(state: RecordState): void;
  /** The answers after one was typed: marks go with what was changed, and matching rows of the last record come. */
  afterCommit(path: string, answers: Answers): Answers;
  afterRows(group: string, change: RowChange): void;
}

export const stateOf = (template: ResolvedTemplate, record: SavedRecord | undefined): RecordState => ({
  carried: record?.carried ?? [],
  additions: record?.additions ?? [],
  isSigned: record !== undefined && isSignedRecord(template, record),
});

export function createCarryState(template: ResolvedTemplate, initial?: SavedRecord): CarryState {
  const begun = stateOf(template, initial);
  const carried = createObservable(begun.carried);
  const additions = createObservable(begun.additions);
  const isSigned = createObservable(begun.isSigned);
  let previous: SavedRecord | undefined;
  return {
    carried,
    additions,
    isSigned,
    earlier: createObservable<readonly SavedRecord[]>([]),
    take: () => ({ carried: carried.get(), additions: additions.get(), isSigned: isSigned.get(), previous }),
    show(state) {
      carried.set(state.carried);
      additions.set(state.additions);
      isSigned.set(state.isSigned);
      previous = state.previous;
    },
    afterCommit(path, answers) {
      const kept = carried.get().filter((mark) => !isChangedBy(mark, path));
      if (kept.length < carried.get().length) carried.set(kept);
      if (!previous || !decidesMatch(template, path)) return answers;
      const matched = withMatches(template, previous, answers, carried.get());
      carried.set(matched.carried);
      return matched.answers;
    },
    afterRows(group, change) {
      carried.set(marksAfter(carried.get(), group, change));
    },
  };
}

/** A row stays marked when something in it is typed: that is what it came over for. */
const isChangedBy = (mark: CarriedMark, path: string): boolean =>
  mark.path === path || (!/\.\d+$/.test(mark.path) && path.startsWith(`${mark.path}.`));

/** The answers with what the rows of the same names said last time. */
export function withMatches(
  template: ResolvedTemplate,
  previous: SavedRecord,
  answers: Answers,
  marks: readonly CarriedMark[],
): { answers: Answers; carried: readonly CarriedMark[] } {
  const from = originOf(template, previous, false);
  let filled = answers;
  let carried = marks;
  for (const { path, value } of matchRows(template, previous, answers)) {
    const now = readAt(filled, splitPath(path));
    const isCarried = carried.some((mark) => mark.path === path);
    // What stands there and did not come over stays; what came over goes with the name it came for.
    if (Object.is(now, value) || (now !== undefined && !isCarried)) continue;
    filled = writeAt(filled, splitPath(path), value);
    carried = carried.filter((mark) => mark.path !== path);
    if (value !== undefined) carried = [...carried, { path, from }];
  }
  return { answers: filled, carried };
}

/** The marks after rows of a group changed places: each goes with its row. */
export const marksAfter = (
  marks: readonly CarriedMark[],
  group: string,
  change: RowChange,
): readonly CarriedMark[] =>
  marks.flatMap((mark) => {
    if (!mark.path.startsWith(`${group}.`)) return [mark];
    const [index = '', ...rest] = mark.path.slice(group.length + 1).split('.');
    if (!/^\d+$/.test(index)) return [mark];
    const place = change.moved(Number(index));
    return place === undefined ? [] : [{ ...mark, path: [group, place, ...rest].join('.') }];
  });
