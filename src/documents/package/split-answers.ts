/** Divides the answers of one record among the documents that its template plans. */
import { fold } from '../../lib/fold-words.ts';
import { valueAt } from '../../rules/walk-answers.ts';
import type { Answers, FilePlan, ResolvedTemplate } from '../../schemas/template.ts';

/** The answers of one document. */
export interface RecordPart {
  plan: FilePlan;
  /** `family-2`, `worker`: for file names, so without any name of a person. */
  name: string;
  /** The row of `forEach` that it is about. */
  row?: number;
  answers: Answers;
  /** Of each group that came over in part: where each row stood in the record. */
  rows: Record<string, number[]>;
}

/** A row that belongs to one family, nobody knows which. It is in no document. */
export interface UnplacedRow {
  /** `agreedActions.2` */
  path: string;
  /** `unnamed`: it names nobody. `unknown`: nobody has this name. `several`: more than one has it. */
  why: 'unnamed' | 'unknown' | 'several';
  /** As it was typed; empty for `unnamed`. */
  name: string;
}

export interface SplitRecord {
  parts: RecordPart[];
  unplaced: UnplacedRow[];
}

const rowsAt = (answers: Answers, group: string): unknown[] => {
  const rows = valueAt(answers, group);
  return Array.isArray(rows) ? (rows as unknown[]) : [];
};

const textAt = (row: unknown, id: string): string => {
  const value = valueAt(row, id);
  return typeof value === 'string' ? value : '';
};

const sameName = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Whom each row of a group is about: the row of `forEach`, or why nobody knows. */
type Owner = number | UnplacedRow['why'];

function ownersOf(answers: Answers, { forEach, rowsBy = {} }: FilePlan): Map<string, Owner[]> {
  return new Map(
    Object.entries(rowsBy).map(([group, { question, of }]) => {
      const names = rowsAt(answers, forEach ?? '').map((row) => sameName(textAt(row, of)));
      const owner = (row: unknown): Owner => {
        const name = sameName(textAt(row, question));
        if (name === '') return 'unnamed';
        const first = names.indexOf(name);
        if (first < 0) return 'unknown';
        return names.indexOf(name, first + 1) < 0 ? first : 'several';
      };
      return [group, rowsAt(answers, group).map(owner)];
    }),
  );
}

/**
 * The parts of a record in the order of the template, and the rows that no part can take. A group of the answers goes
 * whole where it is included, but for rows that name a family: those go with that family and nowhere else.
 * @param answers without those to hidden questions
 */
export function splitAnswers({ files = [] }: Pick<ResolvedTemplate, 'files'>, answers: Answers): SplitRecord {
  const owners = new Map(files.flatMap((plan) => [...ownersOf(answers, plan)]));
  const questionOf = new Map(
    files.flatMap(({ rowsBy = {} }) => Object.entries(rowsBy).map(([group, by]) => [group, by.question])),
  );
  const taken = new Set<string>();
  const take = (part: RecordPart, group: string, isWanted: (owner: Owner, index: number) => boolean) => {
    const all = rowsAt(answers, group);
    const kept = all.flatMap((_, index) =>
      isWanted(owners.get(group)?.[index] ?? 'unnamed', index) ? [index] : [],
    );
    if (kept.length === 0) return;
    kept.forEach((index) => taken.add(`${group}.${index}`));
    part.answers[group] = kept.map((index) => all[index]);
    part.rows[group] = kept;
  };
  const partOf = (plan: FilePlan, row?: number): RecordPart => {
    const part: RecordPart = {
      plan,
      name: row === undefined ? plan.id : `${plan.id}-${row + 1}`,
      ...(row === undefined ? {} : { row }),
      answers: {},
      rows: {},
    };
    if (plan.forEach !== undefined) take(part, plan.forEach, (_, index) => index === row);
    for (const group of Object.keys(plan.rowsBy ?? {})) take(part, group, (owner) => owner === row);
    for (const id of plan.include) {
      if (owners.has(id)) take(part, id, (owner) => owner === 'unnamed');
      else if (valueAt(answers, id) !== undefined) part.answers[id] = valueAt(answers, id);
    }
    return part;
  };
  const parts = files.flatMap((plan) =>
    plan.forEach === undefined
      ? [partOf(plan)]
      : rowsAt(answers, plan.forEach).map((_, row) => partOf(plan, row)),
  );
  const unplaced = [...owners].flatMap(([group, each]) =>
    each.flatMap((owner, index): UnplacedRow[] => {
      const path = `${group}.${index}`;
      if (typeof owner === 'number' || taken.has(path)) return [];
      return [{ path, why: owner, name: textAt(rowsAt(answers, group)[index], questionOf.get(group) ?? '') }];
    }),
  );
  return { parts, unplaced };
}
