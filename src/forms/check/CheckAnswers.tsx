/** "Check your answers": what is missing, what to look at again, the document as it will be, and ways to take it away. */
import { useEffect } from 'react';
import { navigate, revealQuestion } from '../state/navigate.ts';
import { useSession } from '../state/session-hooks.ts';
import { openingView } from '../state/view.ts';
import { wordsOf } from '../page/kind-words.ts';
import { MakeFromThis } from '../carry/MakeFromThis.tsx';
import { Problems } from '../page/Problems.tsx';
import { ViewLink } from '../page/ViewLink.tsx';
import { DocumentView } from './DocumentView.tsx';
import { openWarnings } from './document-status.ts';
import { TakeAway } from './TakeAway.tsx';
import { useCheckedDocument, type CheckedDocument } from './use-checked-document.ts';
import { Warnings } from './Warnings.tsx';

export function CheckAnswers() {
  const session = useSession();
  const checking = useCheckedDocument(session);
  // Until it is known whether there are errors, the heading has the focus; then the error summary takes it.
  useEffect(() => {
    document.getElementById('form-check')?.focus({ preventScroll: true });
  }, []);
  return (
    <section aria-labelledby="form-check">
      <ViewLink view={openingView(session.template)} className="govuk-back-link form-back">
        Back to the form
      </ViewLink>
      {checking.kind === 'done' && <Problems takesFocus />}
      <h2 className="govuk-heading-l" id="form-check" tabIndex={-1}>
        {wordsOf(session.template).finish}
      </h2>
      <div role="status">
        {checking.kind === 'working' && <p className="govuk-body">Your answers are being checked.</p>}
      </div>
      {checking.kind === 'failed' && <CheckFailed />}
      {checking.kind === 'done' && <Checked document={checking.document} />}
    </section>
  );
}

function CheckFailed() {
  const session = useSession();
  return (
    <div className="govuk-inset-text" role="alert">
      <p className="govuk-body">
        Your answers could not be checked, because a part of this page could not be loaded. They are still in
        the form.
      </p>
      <p className="govuk-body">
        Check your internet connection, then{' '}
        <button
          type="button"
          className="form-link-button"
          onClick={() => navigate(session, openingView(session.template))}
        >
          go back to the form
        </button>{' '}
        and try again. Use “Save to carry on later” before you close the page.
      </p>
    </div>
  );
}

function Checked({ document }: { document: CheckedDocument }) {
  const session = useSession();
  return (
    <>
      <Status document={document} />
      <Warnings findings={document.findings} />
      <TakeAway document={document} />
      <MakeFromThis />
      <h3 className="govuk-heading-m" id="form-preview">
        {wordsOf(session.template).document}
      </h3>
      <DocumentView model={document.model} onChange={(path) => revealQuestion(session, path)} />
    </>
  );
}

function Status({ document }: { document: CheckedDocument }) {
  const session = useSession();
  const errors = document.findings.filter(({ severity }) => severity === 'error').length;
  const open = openWarnings(document.findings, document.passedWarnings).length;
  const { kind } = session.template;
  if (document.status === 'complete' && kind !== 'record') {
    return <p className="govuk-body form-status">{wordsOf(session.template).done}</p>;
  }
  if (document.status === 'complete') {
    return (
      <p className="govuk-body form-status">
        <strong className="govuk-tag govuk-tag--green">Complete</strong> {wordsOf(session.template).done}
      </p>
    );
  }
  const todo = [
    errors > 0 ? `${errors} ${errors === 1 ? 'thing' : 'things'} to put right` : '',
    open > 0 ? `${open} ${open === 1 ? 'answer' : 'answers'} to look at again` : '',
  ].filter(Boolean);
  return (
    <p className="govuk-body form-status">
      <strong className="govuk-tag">Draft</strong> There {errors + open === 1 ? 'is' : 'are'}{' '}
      {todo.join(' and ')}. You can take a draft away at any time. It says that it is a draft, and what is
      missing.
    </p>
  );
}
