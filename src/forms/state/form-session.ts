/**
 * Everything one open form knows. The answers live here and not in React or RJSF: both queue changes, and before
 * something is saved every answer has to be there at once.
 */
import { compileTemplateLogic, type TemplateLogic } from '../../rules/template-logic.ts';
import type { Finding } from '../../rules/check-answers.ts';
import type { SavedRecord } from '../../schemas/record.ts';
import type { Answers, ResolvedTemplate } from '../../schemas/template.ts';
import { formSchema, type ShownNode } from '../theme/form-schema.ts';
import { splitPath, writeAt } from './answer-path.ts';
import { createFlushRegistry, type FlushRegistry } from './flush-registry.ts';
import { createObservable, type Observable } from './observable.ts';
import { recompute, workOut } from './recompute.ts';
import { startingAnswers, type Clock } from './starting-answers.ts';
import { openingView, type View } from './view.ts';
import { findWaitingQuestions } from './waiting-questions.ts';

export interface Brand {
  colour: string;
  logo?: { svg: string; alternative: string };
}
export type PassedWarnings = NonNullable<SavedRecord['passedWarnings']>;

/** What a person can go back to after a file was opened. */
interface Snapshot {
  answers: Answers;
  start: Answers;
  passedWarnings: PassedWarnings;
  isUnsaved: boolean;
}

export interface FormSession {
  readonly template: ResolvedTemplate;
  readonly shown: ShownNode;
  readonly logic: TemplateLogic;
  readonly brand: Brand;
  /** Patterns of the questions that wait behind "More detail". */
  readonly waiting: ReadonlySet<string>;
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
  markSaved(): void;
}

export function createFormSession(
  template: ResolvedTemplate,
  brand: Brand,
  initial?: SavedRecord,
): FormSession {
  const logic = compileTemplateLogic(template);
  let clock: Clock = { today: '', now: '' };
  let start = initial ? {} : startingAnswers(template.schema);
  const answers = createObservable<Answers>(initial ? initial.answers : start);
  const passedWarnings = createObservable<PassedWarnings>(initial?.passedWarnings ?? []);
  const isUnsaved = createObservable(false);
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
    loads.set(loads.get() + 1);
  };

  let fresh: { of: Answers; today: string; answers: Answers } | undefined;

  return {
    template,
    brand,
    logic,
    shown: formSchema(template.schema),
    waiting: findWaitingQuestions(template),
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
      const next = writeAt(before, splitPath(path), value);
      const filled = recompute(next, before, template.schema, (some) => logic.compute(some, clock.today));
      isUnsaved.set(true);
      answers.set(filled);
    },
    replace(record) {
      boxes.flush();
      undoable.set({
        answers: answers.get(),
        start,
        passedWarnings: passedWarnings.get(),
        isUnsaved: isUnsaved.get(),
      });
      show({
        answers: record.answers,
        start: {},
        passedWarnings: record.passedWarnings ?? [],
        isUnsaved: false,
      });
    },
    undoReplace() {
      const before = undoable.get();
      if (!before) return;
      undoable.set(undefined);
      show(before);
    },
    markSaved: () => isUnsaved.set(false),
  };
}
