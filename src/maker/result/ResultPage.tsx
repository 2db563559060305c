/** The last page: what is missing, or the edition with its ZIP. What it takes is fetched when somebody goes there. */
import { useEffect, useState } from 'react';
import { Problems } from '../../forms/page/Problems.tsx';
import { ViewLink } from '../../forms/page/ViewLink.tsx';
import { useSession } from '../../forms/state/session-hooks.ts';
import { openingView } from '../../forms/state/view.ts';
import { fetchEditionFiles, useMaker } from '../maker-context.ts';
import { FileProblems } from './FileProblems.tsx';
import type { MadeFiles } from './make-files.ts';
import { Ready } from './Ready.tsx';

type Made = MadeFiles | { kind: 'working' } | { kind: 'failed' };

export function ResultPage() {
  const session = useSession();
  const { addresses, opened } = useMaker();
  const [made, setMade] = useState<Made>({ kind: 'working' });
  useEffect(() => {
    let isCurrent = true;
    const run = async () => {
      const [{ makeFiles }, known] = await Promise.all([
        import('./make-files.ts'),
        fetchEditionFiles(addresses.files),
      ]);
      return makeFiles(session, known, opened.get());
    };
    run().then(
      (result) => {
        if (!isCurrent) return;
        session.findings.set(result.kind === 'findings' ? result.findings : []);
        setMade(result);
      },
      (error: unknown) => {
        // For developers; the person reads what to do.
        console.error(error);
        if (isCurrent) setMade({ kind: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [session, addresses, opened]);
  // Until it is known whether there are errors, the heading has the focus; then the error summary takes it.
  useEffect(() => {
    document.getElementById('form-check')?.focus({ preventScroll: true });
  }, []);
  return (
    <section aria-labelledby="form-check">
      <ViewLink view={openingView(session.template)} className="govuk-back-link form-back">
        Back to the form
      </ViewLink>
      {made.kind === 'findings' && <Problems takesFocus />}
      <h2 className="govuk-heading-l" id="form-check" tabIndex={-1}>
        Your edition
      </h2>
      <div role="status">
        {made.kind === 'working' && <p className="govuk-body">Your answers are being checked.</p>}
        {made.kind === 'findings' && (
          <p className="govuk-body">Put right what is listed above. Then come back here for your edition.</p>
        )}
      </div>
      {made.kind === 'failed' && (
        <div className="govuk-inset-text" role="alert">
          Your answers could not be checked, because a part of this page could not be loaded. They are still
          in the form. Check your internet connection, go back to the form and try again.
        </div>
      )}
      {made.kind === 'file-problems' && <FileProblems problems={made.problems} />}
      {made.kind === 'ready' && <Ready folder={made.folder} answers={made.answers} />}
    </section>
  );
}
