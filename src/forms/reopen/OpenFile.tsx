/** Opening a saved file on the form: choose or drop it. What was on the form can be brought back. */
import { useEffect, useRef, useState } from 'react';
import type { FailureMessage } from '../../records/failure-message.ts';
import type { SetAside } from '../../records/fit-answers.ts';
import type { SavedRecord } from '../../schemas/record.ts';
import { focusSoon } from '../state/focus-soon.ts';
import { navigate } from '../state/navigate.ts';
import { useSession, useValue } from '../state/session-hooks.ts';
import { openingView } from '../state/view.ts';
import { acceptDrops } from './accept-drops.ts';
import { SetAsideNotice } from './SetAsideNotice.tsx';

type Outcome =
  | { kind: 'nothing' }
  | { kind: 'reading' }
  | { kind: 'refused'; message: FailureMessage }
  | { kind: 'other-form'; record: SavedRecord; title: string }
  | { kind: 'opened'; setAside: readonly SetAside[]; fileName: string }
  | { kind: 'undone' };

export function OpenFile() {
  const session = useSession();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'nothing' });
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const open = async (file: File | undefined) => {
    if (!file) return;
    setOutcome({ kind: 'reading' });
    setOutcome(await readInto(session, file));
    focusSoon('form-open-outcome');
    // Lets the same file be chosen again.
    if (input.current) input.current.value = '';
  };
  const box = useRef<HTMLDivElement>(null);
  const openNow = useRef(open);
  openNow.current = open;
  useEffect(() => {
    const form = box.current?.closest<HTMLElement>('.form');
    if (!form) return undefined;
    return acceptDrops(form, setIsOver, (file) => {
      const tools = box.current?.closest('details');
      if (tools) tools.open = true;
      void openNow.current(file);
    });
  }, []);
  return (
    <div className={`form-open${isOver ? ' form-open--over' : ''}`} ref={box}>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor="form-open-file">
          Choose a saved file, or drop it here
        </label>
        <p className="govuk-hint" id="form-open-hint">
          A PDF you can reopen, a PDF form that you filled in, or a file saved to carry on later (its name
          ends in .json). It is read on this device and sent nowhere.
        </p>
        <input
          className="govuk-file-upload"
          ref={input}
          id="form-open-file"
          type="file"
          accept=".json,.pdf,application/json,application/pdf"
          aria-describedby="form-open-hint"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </div>
      <div id="form-open-outcome" tabIndex={-1} role="status">
        <OutcomeText outcome={outcome} onUndone={() => setOutcome({ kind: 'undone' })} />
      </div>
    </div>
  );
}

async function readInto(session: ReturnType<typeof useSession>, file: File): Promise<Outcome> {
  try {
    const [{ readChosenFile }, { keepUnknown }] = await Promise.all([
      import('./read-chosen-file.ts'),
      import('./keep-unknown.ts'),
    ]);
    const { id, version, schema } = session.template;
    const chosen = await readChosenFile(file, { id, version, schema });
    if (chosen.kind === 'refused') return chosen;
    if (chosen.record.template.id !== id) {
      return { kind: 'other-form', record: chosen.record, title: chosen.title };
    }
    session.replace({ ...chosen.record, answers: keepUnknown(chosen.record.answers, chosen.setAside) });
    navigate(session, openingView(session.template));
    return { kind: 'opened', setAside: chosen.setAside, fileName: file.name };
  } catch (error) {
    console.error(error);
    return {
      kind: 'refused',
      message: {
        title: 'The file could not be opened',
        text: 'A part of this page could not be loaded. Check your internet connection, then choose the file again. What is on the form has not changed.',
      },
    };
  }
}

function OutcomeText({ outcome, onUndone }: { outcome: Outcome; onUndone(): void }) {
  const session = useSession();
  const undoable = useValue(session.undoable);
  switch (outcome.kind) {
    case 'nothing':
      return null;
    case 'reading':
      return <p className="govuk-body">The file is being read.</p>;
    case 'refused':
      return (
        <div className="form-notice form-notice--error">
          <p className="govuk-body">
            <strong>{outcome.message.title}</strong>
          </p>
          <p className="govuk-body">{outcome.message.text}</p>
          <p className="govuk-body">What is on the form has not changed.</p>
        </div>
      );
    case 'other-form':
      return (
        <div className="form-notice">
          <p className="govuk-body">
            <strong>This file belongs to another form: {outcome.title}</strong>
          </p>
          <p className="govuk-body">What is on this form stays as it is, and you can come back to it.</p>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => {
              session.boxes.flush();
              void import('./show-form.tsx').then(({ showForm }) => showForm(outcome.record, session.brand));
            }}
          >
            Open it as {outcome.title}
          </button>
        </div>
      );
    case 'opened':
      return (
        <div className="form-notice">
          <p className="govuk-body">
            <strong>Every answer of the file is in the form.</strong>
          </p>
          <SetAsideNotice setAside={outcome.setAside} />
          {undoable && (
            <button
              type="button"
              className="form-link-button"
              onClick={() => {
                session.undoReplace();
                onUndone();
                focusSoon('form-open-outcome');
              }}
            >
              Undo: bring back what was here before
            </button>
          )}
        </div>
      );
    case 'undone':
      return <p className="govuk-body">What was here before is back.</p>;
  }
}
