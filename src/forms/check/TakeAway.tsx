/** The ways to take a record away, each with what it holds and what it is for. */
import { useState } from 'react';
import { useSession } from '../state/session-hooks.ts';
import { saveToCarryOn } from './save-file.ts';
import { saveAsWord } from './save-word.ts';
import { copyAsText, downloadAsText } from './save-text.ts';
import { Package } from '../package/Package.tsx';
import { Protect } from '../protect/Protect.tsx';
import type { SheetOptions } from '../../documents/pdf/pdf-client.ts';
import { CaseText } from './case-text/CaseText.tsx';
import { PdfProgress } from './PdfProgress.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import type { CheckedDocument } from './use-checked-document.ts';
import { usePdf } from './use-pdf.ts';
import { usePdfWarmUp } from './use-pdf-warm-up.ts';

export function TakeAway({ document: checked }: { document: CheckedDocument }) {
  const session = useSession();
  const [sheet, setSheet] = useState<SheetOptions>({});
  const pdf = usePdf(session, checked, sheet);
  const [said, setSaid] = useState('');
  usePdfWarmUp(checked.model);
  const isDraft = checked.status === 'draft';
  const isBusy = pdf.state.kind === 'checking' || pdf.state.kind === 'making';
  return (
    <section className="form-take-away" aria-labelledby="form-take-away">
      <h3 className="govuk-heading-m" id="form-take-away">
        Take it away
      </h3>
      <SheetChoice sheet={sheet} onChange={setSheet} />
      <div className="form-take-away__ways">
        <div className="form-take-away__way">
          <button
            type="button"
            className="govuk-button"
            aria-describedby="pdf-reopen-hint"
            aria-disabled={isBusy}
            onClick={() => pdf.ask('reopen')}
          >
            Download PDF you can reopen
          </button>
          <p className="govuk-hint" id="pdf-reopen-hint">
            {isDraft && 'A draft. '}Your answers are inside the file. You can open it on this site again and
            change them. So can anybody else who has it, also if parts of the page were blacked out.
          </p>
        </div>
        <div className="form-take-away__way">
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            aria-describedby="pdf-final-hint"
            aria-disabled={isBusy}
            onClick={() => pdf.ask('final')}
          >
            Download a final copy
          </button>
          <p className="govuk-hint" id="pdf-final-hint">
            {isDraft
              ? 'For filing or sending on. It is made when nothing is missing. Until then, take the PDF you can reopen.'
              : 'For filing or sending on. Nothing is inside but what you see, so it cannot be opened here again.'}
          </p>
        </div>
      </div>
      <PdfProgress pdf={pdf} />
      <div className="govuk-button-group">
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            void saveToCarryOn(session).then(setSaid);
          }}
        >
          Save to carry on later
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            setSaid('The Word file is being made.');
            void saveAsWord(session, checked).then(setSaid);
          }}
        >
          Save as a Word document
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            void copyAsText(checked.model).then(setSaid);
          }}
        >
          Copy as text
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            void downloadAsText(session, checked).then(setSaid);
          }}
        >
          Download as text
        </button>
      </div>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <Package checked={checked} sheet={sheet} />
      <Protect checked={checked} sheet={sheet} />
      <CaseText model={checked.model} />
    </section>
  );
}
