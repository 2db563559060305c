/** What the files will be, what to look at before they are made, and the button that makes them. */
import { useId, useMemo, useState } from 'react';
import { packageNames } from '../../documents/package/package-names.ts';
import { planPackage } from '../../documents/package/plan-package.ts';
import type { SheetOptions } from '../../documents/pdf/pdf-client.ts';
import type { CheckedDocument } from '../check/use-checked-document.ts';
import { MakingProgress } from '../check/MakingProgress.tsx';
import { useFileMaking } from '../check/use-file-making.ts';
import { useSession } from '../state/session-hooks.ts';
import { AstrayNames } from './AstrayNames.tsx';
import { isDecided } from './astray-decisions.ts';
import { NotInAnyFile } from './NotInAnyFile.tsx';
import { PackageContents } from './PackageContents.tsx';
import { makeFiles, type Extension } from './make-files.ts';

export interface PackagePanelProps {
  checked: CheckedDocument;
  /** The paper of the PDF files, and how large the print is on it. */
  sheet: SheetOptions;
}

export function PackagePanel({ checked, sheet }: PackagePanelProps) {
  const session = useSession();
  const plan = useMemo(() => {
    const { answers, status, findings, passedWarnings } = checked;
    const { template, logic, brand } = session;
    const additions = [...session.carry.additions.get()];
    return planPackage({ template, logic, answers, status, findings, passedWarnings, additions, brand });
  }, [checked, session]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  const [extension, setExtension] = useState<Extension>('pdf');
  const making = useFileMaking({
    // The whole record has every text of its parts, with the places as the form knows them.
    model: extension === 'pdf' ? checked.model : undefined,
    make: (signal, onProgress) => makeFiles(session, checked, plan, { extension, sheet }, signal, onProgress),
  });
  const names = packageNames(plan, {
    template: session.template,
    answers: checked.answers,
    extension,
  });
  if (plan.documents.length === 0)
    return <p className="govuk-body">There is nothing to divide yet. Add a family or child first.</p>;
  const isOpen = !isDecided(plan.astray, left);
  return (
    <>
      <p className="govuk-body">
        Parts of this record belong in different files. You get one ZIP file with a document for each of them.
        Unpack it, file each document in its place, and delete the ZIP file.
      </p>
      <PackageContents plan={plan} names={names} />
      <NotInAnyFile plan={plan} />
      <AstrayNames plan={plan} left={left} onLeave={setLeft} />
      <FormatChoice extension={extension} onChange={setExtension} />
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
      <MakingProgress
        making={making}
        advice="Open each document in it and read it before you file it. Do not send the ZIP file on: it holds everything."
      />
    </>
  );
}

const FORMATS: { extension: Extension; words: string }[] = [
  { extension: 'pdf', words: 'PDF, to be filed as it is' },
  { extension: 'docx', words: 'Word, to be changed before it is filed' },
];

function FormatChoice({
  extension,
  onChange,
}: {
  extension: Extension;
  onChange(extension: Extension): void;
}) {
  const name = useId();
  return (
    <fieldset className="govuk-fieldset govuk-form-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What the documents are</legend>
      <div className="govuk-radios govuk-radios--small">
        {FORMATS.map((format) => (
          <div className="govuk-radios__item" key={format.extension}>
            <input
              className="govuk-radios__input"
              id={`${name}-${format.extension}`}
              type="radio"
              name={name}
              checked={extension === format.extension}
              onChange={() => onChange(format.extension)}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`${name}-${format.extension}`}>
              {format.words}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
