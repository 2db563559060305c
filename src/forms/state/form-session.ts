/**
 * Everything one open form knows. The answers live here and not in React or RJSF: both queue changes, and before
 * something is saved every answer has to be there at once.
 */
import { compileTemplateLogic, type TemplateLogic } from '../../rules/template-logic.ts';
import type { Finding } from '../../rules/check-answers.ts';
import type { Addition, SavedRecord } from '../../schemas/record.ts';
import type { DocumentBrand } from '../../schemas/document-brand.ts';
import type { Answers, ResolvedTemplate } from '../../schemas/template.ts';
import type { LaidOver } from '../../records/carry/lay-over.ts';
import { withoutSignatures } from '../../records/signatures.ts';
import {
  createCarryState,
  stateOf,
  type CarryState,
  type Previous,
  type RecordState,
} from '../carry/carry-state.ts';
import { formSchema, type ShownNode } from '../theme/form-schema.ts';
import { splitPath, writeAt } from './answer-path.ts';
import { createFlushRegistry, type FlushRegistry } from './flush-registry.ts';
import { createObservable, type Observable } from './observable.ts';
import { recompute, workOut } from './recompute.ts';
import { startingAnswers, type Clock } from './starting-answers.ts';
import { openingView, type View } from './view.ts';
import { findWaitingQuestions } from './waiting-questions.ts';

/** What documents show of the edition. */
export type Brand = DocumentBrand;
export type PassedWarnings = NonNullable<SavedRecord['passedWarnings']>;

/** What a person can go back to after a file was opened. */
interface Snapshot {
  answers: Answers;
  start: Answers;
  passedWarnings: PassedWarnings;
  isUnsaved: boolean;
  record: RecordState;
}

export interface FormSession {
  readonly template: ResolvedTemplate;
  readonly shown: ShownNode;
  readonly logic: TemplateLogic;
  readonly brand: Brand;
  /** Patterns of the questions that wait behind "More detail". */
  readonly waiting: ReadonlySet<string>;
  /** What has to do with other records, and with signing. */
  readonly carry: CarryState;
  readonly boxes: FlushRegistry;
  readonly answers: Observable<Answers>;
  readonly view: Observable<View>;
  /** The errors and warnings on show; undefined until the answers were first checked. */
  readonly findings: Observable<readonly Finding[] | undefined>;
  /** Paths of the rows whose questions are open, for example `families.0`. */
  readonly openRows: Observable<ReadonlySet<string>>;
  /** Rises when rows change places, so that their boxes are made anew. */
  readonly generation: Observable<number>;
  /** Rises when all answers are replaced, so that nothing on the page remembers the ones before. */
  readonly loads: Observable<number>;
  /** Sections that the person has gone on from. */
  readonly passedSections: Observable<ReadonlySet<string>>;
  readonly passedWarnings: Observable<PassedWarnings>;
  readonly isSpellChecked: Observable<boolean>;
  readonly isUnsaved: Observable<boolean>;
  /** What can be brought back after a file was opened. */
  readonly undoable: Observable<Snapshot | undefined>;
  /** The answers the form started with: they do not count as given. */
  start(): Answers;
  clock(): Clock;
  /** The answers with everything that can be worked out worked out now, also where something else is stored. */
  workedOut(): Answers;
  /** Begins on this device: fills in today's date where a question starts as today. */
  begin(clock: Clock): void;
  commit(path: string, value: unknown): void;
  /** Shows another record's answers and remembers what was there before. */
  replace(record: SavedRecord): void;
  undoReplace(): void;
  /**
   * Puts answers of another record in where nothing was typed, and remembers what was there before.
   * @param layOver puts them into the answers that there are; it comes from outside, to be loaded with a file only
   * @param previous the last record of this template, if that is where they come from
   * @returns the questions whose typed answers stayed
   */
  bring(layOver: (current: Answers, start: Answers) => LaidOver, previous?: Previous): string[];
  /** Lets a signed record be changed: its signatures go, because nobody signed what it will say. */
  unsign(): void;
  addAddition(addition: Addition): void;
  markSaved(): void;
}

export function createFormSession(
  template: ResolvedTemplate,
  brand: Brand,
  initial?: SavedRecord,
  isNew = false,
): FormSession {
  const logic = compileTemplateLogic(template);
  let clock: Clock = { today: '', now: '' };
  let start = initial ? {} : startingAnswers(template.schema);
  const answers = createObservable<Answers>(initial ? initial.answers : start);
  const passedWarnings = createObservable<PassedWarnings>(initial?.passedWarnings ?? []);
  const isUnsaved = createObservable(isNew);
  const carry = createCarryState(template, initial);
  const undoable = createObservable<Snapshot | undefined>(undefined);
  const openRows = createObservable<ReadonlySet<string>>(new Set());
  const generation = createObservable(0);
  const loads = createObservable(0);
  const findings = createObservable<readonly Finding[] | undefined>(undefined);
  const boxes = createFlushRegistry();

  const show = (snapshot: Snapshot) => {
    start = snapshot.start;
    openRows.set(new Set());
    findings.set(undefined);
    passedWarnings.set(snapshot.passedWarnings);
    answers.set(snapshot.answers);
    isUnsaved.set(snapshot.isUnsaved);
    carry.show(snapshot.record);
    loads.set(loads.get() + 1);
  };

  const snapshot = (): Snapshot => ({
    answers: answers.get(),
    start,
    passedWarnings: passedWarnings.get(),
    isUnsaved: isUnsaved.get(),
    record: carry.take(),
  });
  const workOutAll = (some: Answers) => logic.compute(some, clock.today);

  let fresh: { of: Answers; today: string; answers: Answers } | undefined;

  return {
    template,
    brand,
    logic,
    shown: formSchema(template.schema),
    waiting: findWaitingQuestions(template),
    carry,
    boxes,
    answers,
    view: createObservable(openingView(template)),
    findings,
    openRows,
    generation,
    loads,
    passedSections: createObservable<ReadonlySet<string>>(new Set()),
    passedWarnings,
    isSpellChecked: createObservable(false),
    isUnsaved,
    undoable,
    start: () => start,
    clock: () => clock,
    workedOut() {
      const of = answers.get();
      if (fresh?.of !== of || fresh.today !== clock.today) {
        const worked = workOut(of, template.schema, (some) => logic.compute(some, clock.today));
        fresh = { of, today: clock.today, answers: worked };
      }
      return fresh.answers;
    },
    begin(now) {
      clock = now;
      if (initial || isUnsaved.get()) return;
      start = startingAnswers(template.schema, clock);
      answers.set(start);
    },
    commit(path, value) {
      const before = answers.get();
      const next = carry.afterCommit(path, writeAt(before, splitPath(path), value));
      const filled = recompute(next, before, template.schema, workOutAll);
      isUnsaved.set(true);
      answers.set(filled);
    },
    replace(record) {
      boxes.flush();
      undoable.set(snapshot());
      show({
        answers: record.answers,
        start: {},
        passedWarnings: record.passedWarnings ?? [],
        isUnsaved: false,
        record: stateOf(template, record),
      });
    },
    undoReplace() {
      const before = undoable.get();
      if (!before) return;
      undoable.set(undefined);
      show(before);
    },
    bring(layOver, previous) {
      boxes.flush();
      const before = snapshot();
      const laid = layOver(before.answers, start);
      const marks = [...before.record.carried, ...laid.carried];
      const matched = previous
        ? previous.match(laid.answers, marks)
        : { answers: laid.answers, carried: marks };
      undoable.set(before);
      show({
        ...before,
        answers: recompute(matched.answers, before.answers, template.schema, workOutAll),
        isUnsaved: true,
        record: {
          ...before.record,
          carried: matched.carried,
          previous: previous ?? before.record.previous,
        },
      });
      return laid.kept;
    },
    unsign() {
      const before = snapshot();
      undoable.set(before);
      show({
        ...before,
        answers: withoutSignatures(template.schema, before.answers),
        isUnsaved: true,
        record: { ...before.record, isSigned: false },
      });
    },
    addAddition(addition) {
      carry.additions.set([...carry.additions.get(), addition]);
      isUnsaved.set(true);
    },
    markSaved: () => isUnsaved.set(false),
  };
}
