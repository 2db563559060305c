import type { Answers } from '../schemas/template.ts';

/**
 * One step from a template's version to the next. Steps are only ever appended: files of every version are in use
 * for as long as records are kept.
 */
export interface Migration {
  /** The version that the step leads to; it takes answers of version `to - 1`. */
  to: number;
  /** What changed, in one sentence. */
  about: string;
  /** Pure: takes answers of the version before and returns answers of version `to`. */
  migrate: (answers: Answers) => Answers;
}

/** Brings answers from version `from` up to version `to`. Throws if the chain has a gap: a fault of ours. */
export function migrateAnswers(
  answers: Answers,
  from: number,
  to: number,
  migrations: readonly Migration[],
): Answers {
  assertGapless(migrations, to);
  let migrated = structuredClone(answers);
  for (const step of migrations) {
    if (step.to > from && step.to <= to) migrated = step.migrate(migrated);
  }
  return migrated;
}

/** Migrations must lead from version 1 to the current one, each step once and in order. */
export function assertGapless(migrations: readonly Migration[], version: number): void {
  const steps = migrations.map((step) => step.to);
  const due = Array.from({ length: version - 1 }, (_, index) => index + 2);
  if (steps.join() !== due.join()) {
    throw new Error(
      `Migrations lead to versions ${steps.join(', ') || '(none)'}, but version ${version} needs ${due.join(', ') || '(none)'}. Add the missing step in src/records/migrations/.`,
    );
  }
}
