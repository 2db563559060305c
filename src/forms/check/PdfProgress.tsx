/** What is going on with the PDF, and what to decide before it is made. */
import { useEffect, useRef } from 'react';
import type { Unshowable } from '../../documents/pdf/pdf-client.ts';
import { revealQuestion } from '../state/navigate.ts';
import { useSession } from '../state/session-hooks.ts';
import { gatherUnshowable } from './gather-unshowable.ts';
import type { Pdf, PdfKind } from './use-pdf.ts';

export function PdfProgress({ pdf }: { pdf: Pdf }) {
  const { state } = pdf;
  return (
    <div className="form-pdf">
      <div role="status">
        {state.kind === 'checking' && <p className="govuk-body">The text is being checked.</p>}
        {state.kind === 'making' && <p className="govuk-body">The PDF is being made.</p>}
        {state.kind === 'made' && (
          <p className="govuk-body">
            Your browser was given the file {state.fileName}. Open it to see that it says what you mean.
          </p>
        )}
        {state.kind === 'stopped' && <p className="govuk-body">Stopped. No file was made.</p>}
      </div>
      {(state.kind === 'checking' || state.kind === 'making') && (
        <p className="govuk-body">
          <progress
            aria-label="Making the PDF"
            max={1}
            value={state.kind === 'making' ? state.done : undefined}
          />{' '}
          <button type="button" className="form-link-button" onClick={pdf.stop}>
            Stop
          </button>
        </p>
      )}
      {state.kind === 'failed' && <Failed pdf={pdf} isOffline={state.isOffline} />}
      {state.kind === 'not-complete' && <NotComplete />}
      {state.kind === 'asking' && <Unshown pdf={pdf} kind={state.pdf} unshowable={state.unshowable} />}
    </div>
  );
}

function Failed({ pdf, isOffline }: { pdf: Pdf; isOffline: boolean }) {
  return (
    <div className="form-notice" role="alert">
      <p className="govuk-body">
        <strong>The PDF could not be made. Your answers are still in the form.</strong>
      </p>
      <p className="govuk-body">
        {isOffline
          ? 'A part of this page could not be loaded. Check your internet connection and try again.'
          : 'Try again. If it happens again, choose “Save to carry on later”, and open that file on another device.'}
      </p>
      <button type="button" className="form-link-button" onClick={pdf.goBack}>
        Hide this message
      </button>
    </div>
  );
}

function NotComplete() {
  const box = useFocusOnceShown();
  return (
    <div className="form-notice" ref={box} tabIndex={-1} role="alert">
      <p className="govuk-body">
        <strong>A final copy needs a complete record.</strong>
      </p>
      <p className="govuk-body">
        Put right what is listed at the top of this page, and look at the answers to check again. To take away
        what you have, choose “Download PDF you can reopen”: it is marked as a draft.
      </p>
    </div>
  );
}

interface UnshownProps {
  pdf: Pdf;
  kind: PdfKind;
  unshowable: Unshowable[];
}

function Unshown({ pdf, kind, unshowable }: UnshownProps) {
  const session = useSession();
  const box = useFocusOnceShown();
  return (
    <div
      className="form-notice form-unshown"
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby="form-unshown"
    >
      <h4 className="govuk-heading-s" id="form-unshown">
        Some characters cannot be shown in the PDF
      </h4>
      <p className="govuk-body">
        This site has no font for these characters. The PDF shows the sign � for each of them.{' '}
        {kind === 'reopen'
          ? 'They are kept inside the file: when you open it here again, every one is back.'
          : 'A final copy keeps nothing else. To keep these characters, download the PDF you can reopen as well.'}
      </p>
      <ul className="govuk-list govuk-list--bullet form-unshown__list">
        {gatherUnshowable(unshowable, session).map(({ label, path, characters }) => (
          <li key={`${path ?? ''} ${label}`}>
            {path === undefined ? (
              label
            ) : (
              <button
                type="button"
                className="form-link-button"
                onClick={() => revealQuestion(session, path)}
              >
                {label}
              </button>
            )}
            : <bdi>{characters.slice(0, 40).join(' ')}</bdi>
            {characters.length > 40 && ` and ${characters.length - 40} more`}
          </li>
        ))}
      </ul>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={pdf.makeAnyway}>
          Make the PDF all the same
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={pdf.goBack}>
          Do not make it
        </button>
      </div>
    </div>
  );
}

function useFocusOnceShown() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return box;
}
