/** What is going on with the files, and what to decide before they are made. */
import type { Unshowable } from '../../documents/pdf/pdf-client.ts';
import { gatherUnshowable } from './gather-unshowable.ts';
import { useSession } from '../state/session-hooks.ts';
import type { Making } from './use-file-making.ts';

export interface MakingProgressProps {
  making: Making;
  /** What to do with the file that the browser was given. */
  advice: string;
}

export function MakingProgress({ making, advice }: MakingProgressProps) {
  const { state } = making;
  return (
    <>
      <div role="status">
        {state.kind === 'checking' && <p className="govuk-body">The text is being checked.</p>}
        {state.kind === 'making' && <p className="govuk-body">This is being made.</p>}
        {state.kind === 'made' && (
          <p className="govuk-body">
            Your browser was given the file {state.fileName}. {advice}
          </p>
        )}
        {state.kind === 'stopped' && <p className="govuk-body">Stopped. No file was made.</p>}
      </div>
      {making.isBusy && (
        <p className="govuk-body">
          <progress aria-label="Making it" max={1} value={state.kind === 'making' ? state.done : undefined} />{' '}
          <button type="button" className="form-link-button" onClick={making.stop}>
            Stop
          </button>
        </p>
      )}
      {state.kind === 'failed' && (
        <div className="form-notice" role="alert">
          <p className="govuk-body">
            <strong>It could not be made. Your answers are still in the form.</strong>
          </p>
          <p className="govuk-body">
            Check your internet connection and try again. If it happens again, choose “Save to carry on
            later”, and open that file on another device.
          </p>
        </div>
      )}
      {state.kind === 'asking' && <Unshown making={making} unshowable={state.unshowable} />}
    </>
  );
}

function Unshown({ making, unshowable }: { making: Making; unshowable: Unshowable[] }) {
  const session = useSession();
  return (
    <div className="form-notice" role="alert">
      <p className="govuk-body">
        <strong>This site has no font for some characters.</strong> A PDF shows the sign � for each of them.
        They are kept in the file of the whole record, and in Word files.
      </p>
      <ul className="govuk-list govuk-list--bullet form-unshown__list">
        {gatherUnshowable(unshowable, session).map(({ label, path, characters }) => (
          <li key={`${path ?? ''} ${label}`}>
            {label}: <bdi>{characters.slice(0, 40).join(' ')}</bdi>
          </li>
        ))}
      </ul>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={making.makeAnyway}>
          Make it as it is
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={making.goBack}>
          Do not make it
        </button>
      </div>
    </div>
  );
}
