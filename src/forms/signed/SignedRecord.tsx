/** A signed record: shown as it was signed. It can be added to, signed by others, and taken away. */
import { useEffect } from 'react';
import { dateInWords } from '../../lib/date-in-words.ts';
import { signaturesIn } from '../../records/signatures.ts';
import { DocumentView } from '../check/DocumentView.tsx';
import { TakeAway } from '../check/TakeAway.tsx';
import { useCheckedDocument } from '../check/use-checked-document.ts';
import { MakeFromThis } from '../carry/MakeFromThis.tsx';
import { navigate } from '../state/navigate.ts';
import { useSession } from '../state/session-hooks.ts';
import { openingView } from '../state/view.ts';
import { AddAddition } from './AddAddition.tsx';
import { SignToo } from './SignToo.tsx';

export function SignedRecord() {
  const session = useSession();
  const checking = useCheckedDocument(session);
  useEffect(() => {
    document.getElementById('form-signed')?.focus({ preventScroll: true });
  }, []);
  return (
    <section aria-labelledby="form-signed">
      <h2 className="govuk-heading-l" id="form-signed" tabIndex={-1}>
        This record is signed
      </h2>
      <SignedBy />
      <p className="govuk-body">
        It is shown as it was signed. To correct or complete it, add to it with today’s date. What was signed
        stays.
      </p>
      <AddAddition />
      <SignToo />
      <div role="status">
        {checking.kind === 'working' && <p className="govuk-body">The record is being put together.</p>}
      </div>
      {checking.kind === 'failed' && (
        <p className="govuk-inset-text" role="alert">
          A part of this page could not be loaded. Check your internet connection, then load the page again
          and open the file once more.
        </p>
      )}
      {checking.kind === 'done' && (
        <>
          <TakeAway document={checking.document} />
          <MakeFromThis />
          <h3 className="govuk-heading-m">What the record says</h3>
          <DocumentView model={checking.document.model} />
        </>
      )}
      <ChangeSigned />
    </section>
  );
}

function SignedBy() {
  const { template, answers } = useSession();
  return (
    <ul className="govuk-list govuk-list--bullet">
      {signaturesIn(template.schema, answers.get()).map(({ path, name, signedOn }) => (
        <li key={path}>
          Signed by <bdi>{name || 'a drawn mark'}</bdi> on {dateInWords(signedOn)}
        </li>
      ))}
    </ul>
  );
}

function ChangeSigned() {
  const session = useSession();
  return (
    <div className="form-signed__change">
      <h3 className="govuk-heading-m">If the answers themselves have to change</h3>
      <p className="govuk-body" id="form-unsign-hint">
        All signatures are taken away, because nobody signed what it will say then. Everybody has to sign
        again. The file you opened stays as it is: keep it, it is the signed record. You can undo this until
        you close the page.
      </p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        aria-describedby="form-unsign-hint"
        onClick={() => {
          session.unsign();
          navigate(session, openingView(session.template));
        }}
      >
        Change the signed record
      </button>
    </div>
  );
}
