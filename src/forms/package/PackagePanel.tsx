/** What the files will be, what to look at before they are made, and the button that makes them. */
import { useMemo, useState } from 'react';
import { packageNames } from '../../documents/package/package-names.ts';
import { planPackage } from '../../documents/package/plan-package.ts';
import type { CheckedDocument } from '../check/use-checked-document.ts';
import { useSession } from '../state/session-hooks.ts';
import { AstrayNames } from './AstrayNames.tsx';
import { isDecided } from './astray-decisions.ts';
import { NotInAnyFile } from './NotInAnyFile.tsx';
import { PackageContents } from './PackageContents.tsx';
import { PackageProgress } from './PackageProgress.tsx';
import { usePackage } from './use-package.ts';

export function PackagePanel({ checked }: { checked: CheckedDocument }) {
  const session = useSession();
  const plan = useMemo(() => {
    const { answers, status, findings, passedWarnings } = checked;
    const { template, logic, brand } = session;
    const additions = [...session.carry.additions.get()];
    return planPackage({ template, logic, answers, status, findings, passedWarnings, additions, brand });
  }, [checked, session]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  const making = usePackage(session, checked, plan);
  const names = packageNames(plan, {
    template: session.template,
    answers: checked.answers,
    extension: 'pdf',
  });
  if (plan.documents.length === 0)
    return <p className="govuk-body">There is nothing to divide yet. Add a family or child first.</p>;
  const isOpen = !isDecided(plan.astray, left);
  return (
    <>
      <p className="govuk-body">
        This record speaks of more than one file. You get one ZIP file with a document for each of them.
        Unpack it, file each document in its place, and delete the ZIP file.
      </p>
      <PackageContents plan={plan} names={names} />
      <NotInAnyFile plan={plan} />
      <AstrayNames plan={plan} left={left} onLeave={setLeft} />
      {checked.status === 'draft' && (
        <p className="govuk-body">The record is not complete. Each document says that it is a draft.</p>
      )}
      {isOpen && isAsked && (
        <p className="govuk-error-message" role="alert">
          Change each name above or say that it can stay. Then make the files.
        </p>
      )}
      <button
        type="button"
        className="govuk-button"
        aria-disabled={making.isBusy}
        onClick={() => {
          setIsAsked(true);
          if (!isOpen) making.ask();
        }}
      >
        Make the files
      </button>
      <PackageProgress making={making} />
    </>
  );
}
