/** Questions in order; those that wait stand together behind "More detail", which says when it holds something. */
import { Fragment, type ReactElement } from 'react';
import { isBlank } from '../../rules/is-blank.ts';
import { readAt, splitPath } from '../state/answer-path.ts';
import { useObserved, useSession } from '../state/session-hooks.ts';

export interface QuestionListProps {
  /** The path of the row the questions belong to; empty for the form itself. */
  parent: string;
  questions: ReadonlyMap<string, ReactElement>;
  waits(id: string): boolean;
}

export function QuestionList({ parent, questions, waits }: QuestionListProps) {
  const ids = [...questions.keys()];
  const later = ids.filter(waits);
  return (
    <>
      {ids
        .filter((id) => !waits(id))
        .map((id) => (
          <Fragment key={id}>{questions.get(id)}</Fragment>
        ))}
      {later.length > 0 && (
        <MoreDetail paths={later.map((id) => (parent === '' ? id : `${parent}.${id}`))}>
          {later.map((id) => (
            <Fragment key={id}>{questions.get(id)}</Fragment>
          ))}
        </MoreDetail>
      )}
    </>
  );
}

function MoreDetail({ paths, children }: { paths: string[]; children: ReactElement[] }) {
  const { answers, logic } = useSession();
  const isAsked = useObserved(answers, (value) => paths.some((path) => logic.isVisible(path, value)));
  const held = useObserved(
    answers,
    (value) =>
      paths.filter((path) => logic.isVisible(path, value) && !isBlank(readAt(value, splitPath(path)))).length,
  );
  if (!isAsked) return null;
  return (
    <details className="govuk-details form-more">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          More detail{held > 0 && ` (${held} answer${held === 1 ? '' : 's'})`}
        </span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
