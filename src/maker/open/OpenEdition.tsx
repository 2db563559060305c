/** Opening an edition that there is: choose or drop it. What was on the form can be brought back. */
import { useEffect, useRef, useState } from 'react';
import type { OpenedEdition } from '../../editions/write-edition.ts';
import type { FailureMessage } from '../../records/failure-message.ts';
import { createRecord } from '../../records/create-record.ts';
import { acceptDrops } from '../../forms/reopen/accept-drops.ts';
import { focusSoon } from '../../forms/state/focus-soon.ts';
import { navigate } from '../../forms/state/navigate.ts';
import { useSession } from '../../forms/state/session-hooks.ts';
import { openingView } from '../../forms/state/view.ts';
import { fetchEditionFiles, useMaker } from '../maker-context.ts';
import { sayFailure } from './say-failure.ts';

type Outcome =
  | { kind: 'nothing' }
  | { kind: 'reading' }
  | { kind: 'refused'; message: FailureMessage }
  | { kind: 'opened'; before: OpenedEdition | undefined; missingLogo?: string | undefined }
  | { kind: 'undone' };

const notLoaded: FailureMessage = {
  title: 'The file could not be opened',
  text: 'A part of this page could not be loaded. Check your internet connection, then choose the file again.',
};

export function OpenEdition() {
  const session = useSession();
  const { addresses, opened } = useMaker();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'nothing' });
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);

  const read = async (file: File): Promise<Outcome> => {
    try {
      const [{ readChosenEdition }, known] = await Promise.all([
        import('./read-chosen-edition.ts'),
        fetchEditionFiles(addresses.files),
      ]);
      const chosen = await readChosenEdition(file, known);
      if (!chosen.ok) return { kind: 'refused', message: sayFailure(chosen.failure) };
      const { answers, text, missingLogo } = chosen.value;
      const before = opened.get();
      session.replace(
        createRecord({ template: session.template, answers, status: 'draft', savedAt: new Date() }),
      );
      opened.set({ text, answers });
      navigate(session, openingView(session.template));
      return { kind: 'opened', before, missingLogo };
    } catch (error) {
      // For developers; the person reads what to do.
      console.error(error);
      return { kind: 'refused', message: notLoaded };
    }
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    setOutcome({ kind: 'reading' });
    setOutcome(await read(file));
    focusSoon('form-open-outcome');
    // Lets the same file be chosen again.
    if (input.current) input.current.value = '';
  };
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
  const undo = (before: OpenedEdition | undefined) => {
    session.undoReplace();
    opened.set(before);
    setOutcome({ kind: 'undone' });
    focusSoon('form-open-outcome');
  };
  return (
    <div className={`form-open${isOver ? ' form-open--over' : ''}`} ref={box}>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor="form-open-file">
          Choose a file, or drop it here
        </label>
        <p className="govuk-hint" id="form-open-hint">
          The file edition.yaml of your edition, or the ZIP file that this page gave you. It is read on this
          device and sent nowhere. What this form does not ask about stays in the file as it is.
        </p>
        <input
          className="govuk-file-upload"
          ref={input}
          id="form-open-file"
          type="file"
          accept=".yaml,.yml,.zip"
          aria-describedby="form-open-hint"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </div>
      <div id="form-open-outcome" tabIndex={-1} role="status">
        <OutcomeText outcome={outcome} onUndo={undo} />
      </div>
    </div>
  );
}

function OutcomeText({
  outcome,
  onUndo,
}: {
  outcome: Outcome;
  onUndo(before: OpenedEdition | undefined): void;
}) {
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
    case 'opened':
      return (
        <div className="form-notice">
          <p className="govuk-body">
            <strong>The edition is in the form.</strong>
          </p>
          {outcome.missingLogo !== undefined && (
            <p className="govuk-body">
              Its logo, {outcome.missingLogo}, is a file of its own. Leave it in the folder beside
              edition.yaml, or choose it again under “How it looks” to see it here.
            </p>
          )}
          <button type="button" className="form-link-button" onClick={() => onUndo(outcome.before)}>
            Undo: bring back what was here before
          </button>
        </div>
      );
    case 'undone':
      return <p className="govuk-body">What was here before is back.</p>;
  }
}
