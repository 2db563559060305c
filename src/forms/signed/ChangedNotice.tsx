/** A signed record that is being changed: its signatures are gone, and can be brought back with it. */
import { useSession, useValue } from '../state/session-hooks.ts';

export function ChangedNotice() {
  const session = useSession();
  const before = useValue(session.undoable);
  if (before?.record.isSigned !== true) return null;
  return (
    <div className="form-notice">
      <p className="govuk-body">
        <strong>The signatures were taken away, so that the answers can be changed.</strong>
      </p>
      <p className="govuk-body">Everybody has to sign again. Keep the file with the signed record.</p>
      <button type="button" className="form-link-button" onClick={() => session.undoReplace()}>
        Undo: bring the signed record back
      </button>
    </div>
  );
}
