/** A draft that somebody has signed: it is handed on to be finished, and the signature stays. */
import { dateInWords } from '../../lib/date-in-words.ts';
import { signaturesIn } from '../../records/signatures.ts';
import { useSession, useValue } from '../state/session-hooks.ts';

export function SignedDraft() {
  const session = useSession();
  // Only of the record as it was opened: who signs now knows it.
  useValue(session.loads);
  if (session.isUnsaved.get()) return null;
  const signatures = signaturesIn(session.template.schema, session.answers.get());
  if (signatures.length === 0) return null;
  return (
    <div className="form-notice">
      <p className="govuk-body">
        <strong>This draft is already signed by</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {signatures.map(({ path, name, signedOn }) => (
          <li key={path}>
            <bdi>{name}</bdi>, {dateInWords(signedOn)}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Fill in your own part. If you change what they have signed, tell them and let them sign again.
      </p>
    </div>
  );
}
