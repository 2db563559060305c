/** What came over from a chosen record, what stayed, and the way back. */
import { useSession, useValue } from '../state/session-hooks.ts';
import type { Brought } from './bring-files.ts';

export interface BroughtNoticeProps {
  outcome: Brought;
  onChosen(next: Brought): void;
  onUndone(): void;
}

export function BroughtNotice({ outcome, onChosen, onUndone }: BroughtNoticeProps) {
  switch (outcome.kind) {
    case 'refused':
      return (
        <div className="form-notice form-notice--error">
          <p className="govuk-body">
            <strong>
              {outcome.title}
              {outcome.fileName && ` (${outcome.fileName})`}
            </strong>
          </p>
          <p className="govuk-body">{outcome.text}</p>
        </div>
      );
    case 'nothing':
      return (
        <div className="form-notice">
          <p className="govuk-body">Nothing new came over from {outcome.from}.</p>
        </div>
      );
    case 'choose':
      return (
        <div className="form-notice">
          <p className="govuk-body">
            <strong>Choose which part of the record this is about</strong>
          </p>
          <ul className="govuk-list">
            {outcome.choices.map(({ index, name }) => (
              <li key={index}>
                <button
                  type="button"
                  className="govuk-button govuk-button--secondary form-start__choice"
                  onClick={() => onChosen(outcome.choose(index))}
                >
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'brought':
      return <CameOver outcome={outcome} onUndone={onUndone} />;
  }
}

function CameOver({
  outcome: { from, labels, kept, names, notes = [] },
  onUndone,
}: {
  outcome: Extract<Brought, { kind: 'brought' }>;
  onUndone(): void;
}) {
  const session = useSession();
  const undoable = useValue(session.undoable);
  return (
    <div className="form-notice">
      {labels.length > 0 && (
        <>
          <p className="govuk-body">
            <strong>Carried over from {from}:</strong>
          </p>
          <List items={labels} />
          <p className="govuk-body">Each is marked in the form. Read it, and change what is different now.</p>
        </>
      )}
      {kept.length > 0 && (
        <>
          <p className="govuk-body">What you had typed has stayed:</p>
          <List items={kept} />
        </>
      )}
      {names.length > 0 && (
        <>
          <p className="govuk-body">
            What the last record said about one of these comes when you enter the same name again:
          </p>
          <List items={names} />
        </>
      )}
      {notes.map((note) => (
        <p className="govuk-body" key={note}>
          {note}
        </p>
      ))}
      {undoable && (
        <button
          type="button"
          className="form-link-button"
          onClick={() => {
            session.undoReplace();
            onUndone();
            document.getElementById('form-start-file')?.focus();
          }}
        >
          Undo: take away what came over
        </button>
      )}
    </div>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={item}>
          <bdi>{item}</bdi>
        </li>
      ))}
    </ul>
  );
}
