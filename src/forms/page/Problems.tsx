/** The error summary: what is wrong on this page, each with the way to its question. */
import { useEffect, useRef } from 'react';
import type { Finding } from '../../rules/check-answers.ts';
import { idOf } from '../state/answer-path.ts';
import { revealQuestion } from '../state/navigate.ts';
import { useSession, useValue } from '../state/session-hooks.ts';

export interface ProblemsProps {
  /** Only those of one section. */
  section?: string;
  /** Whether the summary takes the focus when it appears. */
  takesFocus?: boolean;
}

const noFindings: readonly Finding[] = [];

export function Problems({ section, takesFocus = false }: ProblemsProps) {
  const session = useSession();
  const findings = useValue(session.findings) ?? noFindings;
  const errors = findings.filter(
    (finding) => finding.severity === 'error' && (section === undefined || finding.section === section),
  );
  const summary = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (takesFocus && hasErrors) summary.current?.focus();
  }, [takesFocus, hasErrors]);
  if (!hasErrors) return null;
  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.path} ${error.message}`}>
                <a
                  href={`#${idOf(error.path)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    revealQuestion(session, error.path);
                  }}
                >
                  {error.message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
