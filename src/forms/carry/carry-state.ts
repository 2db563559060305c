/** What an open form knows of other records: what was carried over, what was opened in this visit, what was added. */
import { isSignedRecord } from '../../records/signatures.ts';
import type { Addition, CarriedMark, SavedRecord } from '../../schemas/record.ts';
import type { Answers, ResolvedTemplate } from '../../schemas/template.ts';
import type { RowChange } from '../rows/row-operations.ts';
import { createObservable, type Observable } from '../state/observable.ts';

/** The part of it that belongs to one record: it goes and comes back with the record's answers. */
export interface RecordState {
  carried: readonly CarriedMark[];
  additions: readonly Addition[];
  /** Signed and complete: shown, and not to be changed. */
  isSigned: boolean;
  /** The last record of this template, for what comes over when a row is named. */
  previous?: Previous | undefined;
  /** Records of other templates that were counted: undoing that takes them away again. */
  gathered?: GatheredState | undefined;
}

/** What a last record can do for the open one. It comes with the record, so that a form without one need not load it. */
export interface Previous {
  /** Whether an answer at this path decides which row of the last record belongs to its row. */
  decides(path: string): boolean;
  /** The answers with what the rows of the same names said last time, and the marks of that. */
  match(answers: Answers, marks: readonly CarriedMark[]): Matched;
}
export interface Matched {
  answers: Answers;
  carried: readonly CarriedMark[];
}

export interface GatheredState {
  records: readonly SavedRecord[];
  answers: Answers;
}

const NOTHING_GATHERED: GatheredState = { records: [], answers: {} };

export interface CarryState {
  readonly carried: Observable<readonly CarriedMark[]>;
  readonly additions: Observable<readonly Addition[]>;
  readonly isSigned: Observable<boolean>;
  /** Earlier records of this template that were opened in this visit. They are nowhere else. */
  readonly earlier: Observable<readonly SavedRecord[]>;
  /** Records of other templates that were opened to be counted, and what was counted from them last. */
  readonly gathered: Observable<GatheredState>;
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
  const gathered = createObservable<GatheredState>(NOTHING_GATHERED);
  let previous: Previous | undefined;
  return {
    carried,
    additions,
    isSigned,
    earlier: createObservable<readonly SavedRecord[]>([]),
    gathered,
    take: () => ({
      carried: carried.get(),
      additions: additions.get(),
      isSigned: isSigned.get(),
      previous,
      gathered: gathered.get(),
    }),
    show(state) {
      carried.set(state.carried);
      additions.set(state.additions);
      isSigned.set(state.isSigned);
      previous = state.previous;
      gathered.set(state.gathered ?? NOTHING_GATHERED);
    },
    afterCommit(path, answers) {
      const kept = carried.get().filter((mark) => !isChangedBy(mark, path));
      if (kept.length < carried.get().length) carried.set(kept);
      if (!previous?.decides(path)) return answers;
      const matched = previous.match(answers, carried.get());
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
