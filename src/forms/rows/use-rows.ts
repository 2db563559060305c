/** What a person does with the rows of a group, and where the focus goes after it: never to nowhere. */
import { useState } from 'react';
import type { Answers, SchemaNode } from '../../schemas/template.ts';
import { idOf, joinPath, readAt, type Step } from '../state/answer-path.ts';
import { focusSoon } from '../state/focus-soon.ts';
import { useSession } from '../state/session-hooks.ts';
import { startingAnswers } from '../state/starting-answers.ts';
import { isUntouchedRow } from './is-untouched-row.ts';
import { addRow, moveRow, openRowsAfter, removeRow, restoreRow, type RowChange } from './row-operations.ts';

export interface RemovedRow {
  at: number;
  row: unknown;
  name: string;
}

export function useRows(steps: readonly Step[]) {
  const session = useSession();
  const [removed, setRemoved] = useState<RemovedRow>();
  const path = joinPath(steps);
  const id = idOf(path);
  const rowId = (index: number) => idOf(`${path}.${index}`);

  const current = (): unknown[] => {
    session.boxes.flush();
    const value = readAt(session.answers.get(), steps);
    return Array.isArray(value) ? (value as unknown[]) : [];
  };
  const change = (next: RowChange) => {
    session.openRows.set(openRowsAfter(session.openRows.get(), path, next));
    session.carry.afterRows(path, next);
    session.commit(path, next.rows.length > 0 ? next.rows : undefined);
    session.generation.set(session.generation.get() + 1);
  };
  const show = (index: number, isOpen: boolean) => {
    const open = new Set(session.openRows.get());
    if (isOpen) open.add(`${path}.${index}`);
    else open.delete(`${path}.${index}`);
    session.openRows.set(open);
    focusSoon(`${rowId(index)}-row-title`);
  };
  const newRow = () => startingAnswers(itemOf(session.template.schema, steps), session.clock());

  return {
    removed,
    add() {
      const before = current();
      setRemoved(undefined);
      change(addRow(before, newRow()));
      show(before.length, true);
    },
    /** Adds a row that holds something already. The focus is the caller's to move. */
    addWith(row: Answers) {
      setRemoved(undefined);
      change(addRow(current(), { ...newRow(), ...row }));
    },
    remove(index: number, name: string) {
      const before = current();
      setRemoved({ at: index, row: before[index], name });
      change(removeRow(before, index));
      focusSoon(`${id}-undo`);
    },
    undo() {
      if (!removed) return;
      change(restoreRow(current(), removed.at, removed.row));
      setRemoved(undefined);
      focusSoon(`${rowId(removed.at)}-row-title`);
    },
    move(from: number, to: number) {
      change(moveRow(current(), from, to));
      focusSoon(`${rowId(to)}-${to < from ? 'up' : 'down'}`, `${rowId(to)}-row-title`);
    },
    open: (index: number) => show(index, true),
    close(index: number) {
      const before = current();
      // A row that was opened and left as it began is no answer; it goes without a word.
      if (!isUntouchedRow(before[index], newRow())) {
        show(index, false);
        return;
      }
      change(removeRow(before, index));
      focusSoon(`${id}-add`);
    },
  };
}

/** The item schema of the template itself: it still has the defaults that RJSF must not see. */
function itemOf(schema: SchemaNode, steps: readonly Step[]): SchemaNode {
  const node = steps.reduce<SchemaNode | undefined>(
    (holder, step) => (typeof step === 'number' ? holder?.items : holder?.properties?.[step]),
    schema,
  );
  return node?.items ?? {};
}
