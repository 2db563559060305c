/** "Start from last time": what comes over from earlier records that a person opens. */
import { useEffect, useRef, useState } from 'react';
import { carriesAnything } from '../../records/carry/start-from-last.ts';
import { sourcesOf } from '../../records/carry/make-from.ts';
import { focusSoon } from '../state/focus-soon.ts';
import { useSession, useValue } from '../state/session-hooks.ts';
import type { Brought } from './bring-files.ts';
import { BroughtNotice } from './BroughtNotice.tsx';

export function StartBox() {
  const { template, carry } = useSession();
  const isSigned = useValue(carry.isSigned);
  const hasLast = carriesAnything(template);
  const hasOthers = sourcesOf(template).length > 0;
  if (isSigned || (!hasLast && !hasOthers)) return null;
  return (
    <details className="govuk-details form-start">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {hasLast ? 'Start from last time' : ''}
          {hasLast && hasOthers ? ', or use another record' : ''}
          {hasLast ? '' : 'Use another record'}
        </span>
      </summary>
      <div className="form-tools__inside">
        <StartFiles hasLast={hasLast} hasOthers={hasOthers} />
      </div>
    </details>
  );
}

function StartFiles({ hasLast, hasOthers }: { hasLast: boolean; hasOthers: boolean }) {
  const session = useSession();
  const [outcomes, setOutcomes] = useState<readonly Brought[]>([]);
  const [isReading, setIsReading] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const titles = useSourceTitles();
  const bring = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setIsReading(true);
    try {
      const { bringFiles } = await import('./bring-files.ts');
      setOutcomes(await bringFiles(session, files));
    } catch (error) {
      console.error(error);
      setOutcomes([notLoaded]);
    }
    setIsReading(false);
    focusSoon('form-start-outcome');
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor="form-start-file">
          {hasLast ? 'Choose the last record' : 'Choose a record'}
        </label>
        <div className="govuk-hint" id="form-start-hint">
          {hasLast && (
            <p>
              Names, dates and unfinished actions come over into this form. Choose several records to see how
              ratings went from one to the next.
            </p>
          )}
          {hasOthers && titles.length > 0 && (
            <>
              <p>{hasLast ? 'You can also choose a record of:' : 'Answers come over from a record of:'}</p>
              <ul className="govuk-list govuk-list--bullet form-start__list">
                {titles.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            What you have typed stays. A file is a PDF you can reopen or ends in .json. It is read on this
            device and sent nowhere.
          </p>
        </div>
        <input
          className="govuk-file-upload"
          ref={input}
          id="form-start-file"
          type="file"
          multiple
          accept=".json,.pdf,application/json,application/pdf"
          aria-describedby="form-start-hint"
          onChange={(event) => void bring([...(event.target.files ?? [])])}
        />
      </div>
      <div id="form-start-outcome" tabIndex={-1} role="status">
        {isReading && <p className="govuk-body">The record is being read.</p>}
        {!isReading &&
          outcomes.map((outcome, index) => (
            <BroughtNotice
              key={index}
              outcome={outcome}
              onChosen={(next) => setOutcomes(outcomes.with(index, next))}
              onUndone={() => setOutcomes([])}
            />
          ))}
      </div>
    </>
  );
}

const notLoaded: Brought = {
  kind: 'refused',
  fileName: '',
  title: 'The record could not be used',
  text: 'A part of this site could not be loaded. Check your internet connection, then choose the file again. What is on the form has not changed.',
};

/** The titles stand with the validators, which are loaded after the form. */
function useSourceTitles(): readonly string[] {
  const { template } = useSession();
  const [titles, setTitles] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    import('./bring-files.ts').then(
      ({ sourceTitles }) => isCurrent && setTitles(sourceTitles(template)),
      // Without the titles the box works all the same.
      (error: unknown) => console.error(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [template]);
  return titles;
}
