/** "Start from last time": what comes over from earlier records that a person opens. */
import { useEffect, useRef, useState, type ComponentType } from 'react';
import { carriesAnything, sourcesOf } from '../../records/carry/what-comes-over.ts';
import { focusSoon } from '../state/focus-soon.ts';
import { useSession, useValue } from '../state/session-hooks.ts';
import type { Brought } from './bring-files.ts';
import type { BroughtNoticeProps } from './BroughtNotice.tsx';

export function StartBox() {
  const { template, carry } = useSession();
  const isSigned = useValue(carry.isSigned);
  const [wasOpened, setWasOpened] = useState(false);
  const hasLast = carriesAnything(template);
  const hasOthers = sourcesOf(template).length > 0;
  if (isSigned || (!hasLast && !hasOthers)) return null;
  return (
    <details
      className="govuk-details form-start"
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {hasLast ? 'Start from last time' : ''}
          {hasLast && hasOthers ? ', or use another record' : ''}
          {hasLast ? '' : 'Use another record'}
        </span>
      </summary>
      <div className="form-tools__inside">
        <StartFiles hasLast={hasLast} hasOthers={hasOthers} wasOpened={wasOpened} />
      </div>
    </details>
  );
}

interface StartFilesProps {
  hasLast: boolean;
  hasOthers: boolean;
  wasOpened: boolean;
}

function StartFiles({ hasLast, hasOthers, wasOpened }: StartFilesProps) {
  const session = useSession();
  const { template } = session;
  const [outcomes, setOutcomes] = useState<readonly Brought[]>([]);
  const [Notice, setNotice] = useState<ComponentType<BroughtNoticeProps>>();
  const [hasFailed, setHasFailed] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const titles = useSourceTitles(wasOpened && hasOthers);
  const bring = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setIsReading(true);
    try {
      const [{ bringFiles }, { BroughtNotice }] = await Promise.all([
        import('./bring-files.ts'),
        import('./BroughtNotice.tsx'),
      ]);
      setNotice(() => BroughtNotice);
      setOutcomes(await bringFiles(session, files));
      setHasFailed(false);
    } catch (error) {
      console.error(error);
      setHasFailed(true);
    }
    setIsReading(false);
    focusSoon('form-start-outcome');
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor="form-start-file">
          {hasLast
            ? 'Choose the last record'
            : template.gathersFrom
              ? 'Choose the records'
              : 'Choose a record'}
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
              {template.gathersFrom && (
                <p>Choose all the records of a period together. Figures are counted from all of them.</p>
              )}
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
        {!isReading && hasFailed && <NotLoaded />}
        {!isReading &&
          !hasFailed &&
          Notice &&
          outcomes.map((outcome, index) => (
            <Notice
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

const NotLoaded = () => (
  <div className="form-notice form-notice--error">
    <p className="govuk-body">
      <strong>The record could not be used</strong>
    </p>
    <p className="govuk-body">
      A part of this site could not be loaded. Check your internet connection, then choose the file again.
      What is on the form has not changed.
    </p>
  </div>
);

/** The titles stand with what reads files, which is loaded when the box is opened. */
function useSourceTitles(isWanted: boolean): readonly string[] {
  const { template } = useSession();
  const [titles, setTitles] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    import('./bring-files.ts').then(
      ({ sourceTitles }) => isCurrent && setTitles(sourceTitles(template)),
      // Without the titles the box works all the same.
      (error: unknown) => console.error(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [template, isWanted]);
  return titles;
}
