/** What a password does and does not do, the password itself, and the button that makes the copy. */
import { useMemo, useState } from 'react';
import type { SheetOptions } from '../../documents/pdf/pdf-client.ts';
import { MakingProgress } from '../check/MakingProgress.tsx';
import type { CheckedDocument } from '../check/use-checked-document.ts';
import { useFileMaking } from '../check/use-file-making.ts';
import { useSession } from '../state/session-hooks.ts';
import { judgePassword } from './judge-password.ts';
import { makeProtectedCopy } from './make-protected-copy.ts';
import { PasswordFields } from './PasswordFields.tsx';
import { problemsWith } from './password-problems.ts';
import { shortTexts } from './short-texts.ts';

export function ProtectPanel({ checked, sheet }: { checked: CheckedDocument; sheet: SheetOptions }) {
  const session = useSession();
  const [typed, setTyped] = useState({ password: '', again: '' });
  const [isAsked, setIsAsked] = useState(false);
  const known = useMemo(
    () => [session.template.title, session.template.edition.agency, ...shortTexts(checked.answers)],
    [session, checked],
  );
  const judgement = useMemo(() => judgePassword(typed.password, known), [typed.password, known]);
  const problems = problemsWith(typed, judgement);
  const making = useFileMaking({
    model: checked.model,
    make: (signal, onProgress) =>
      makeProtectedCopy(session, checked, { password: typed.password, sheet, signal, onProgress }),
  });
  return (
    <>
      <p className="govuk-body">
        This makes a separate PDF that is locked with a password (AES-256). Use it to hand a copy to one
        person who needs it.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Anybody who has the password can read, print and copy all of it.</li>
        <li>
          Nobody can get a lost password back: you cannot, your IT department cannot, and this site cannot.
        </li>
        <li>
          Tell the password in another way than the file, for example by phone. Never put it in the same
          email.
        </li>
        <li>It does not hide the name of the file, how long it is, or that you sent it.</li>
        <li>It is not the copy to file. Archives cannot keep files with passwords: file the final copy.</li>
        <li>It cannot be opened on this site again.</li>
      </ul>
      <PasswordFields
        typed={typed}
        onType={setTyped}
        judgement={judgement}
        problems={isAsked ? problems : {}}
      />
      <button
        type="button"
        className="govuk-button"
        aria-disabled={making.isBusy}
        onClick={() => {
          setIsAsked(true);
          if (problems.password ?? problems.again) {
            document.getElementById(problems.password ? 'protect-password' : 'protect-again')?.focus();
            return;
          }
          making.ask();
        }}
      >
        Download the copy with a password
      </button>
      <MakingProgress
        making={making}
        advice="Open it with the password before you send it. Then delete the copies that you do not need."
      />
    </>
  );
}
