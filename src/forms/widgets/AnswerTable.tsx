/**
 * Statements or clauses with a few answers each: a real table of radios on wide screens, a card for each on narrow
 * ones. Every radio is named by its statement and its answer, so that it makes sense wherever a screen reader meets
 * it.
 */
import type { ReactNode } from 'react';
import { useErrorAt } from '../state/session-hooks.ts';
import { ErrorMessage } from '../theme/QuestionTexts.tsx';
import type { Option } from '../theme/form-schema.ts';
import { useTableRoles } from '../theme/use-table-roles.ts';

export interface AnswerTableProps {
  caption: string;
  isCaptionHidden?: boolean;
  /** What the rows are called: "Statement", "Clause". */
  head: string;
  answers: Option[];
  describedBy?: string | undefined;
  children: ReactNode;
}

export function AnswerTable(props: AnswerTableProps) {
  const { caption, isCaptionHidden = false, head, answers, describedBy, children } = props;
  const tableRef = useTableRoles();
  return (
    <table className="govuk-table form-statements" ref={tableRef} aria-describedby={describedBy}>
      <caption
        className={
          isCaptionHidden
            ? 'govuk-visually-hidden'
            : 'govuk-table__caption govuk-table__caption--s form-statements__caption'
        }
      >
        {caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            {head}
          </th>
          {answers.map((answer) => (
            <th
              scope="col"
              className="govuk-table__header form-statements__answer"
              key={String(answer.const)}
            >
              {answer.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">{children}</tbody>
    </table>
  );
}

export interface AnswerRowProps {
  /** The id of the first radio, which a link to the question goes to. */
  id: string;
  name: string;
  path: string;
  text: string;
  answers: Option[];
  value: unknown;
  onChoose(answer: Option['const']): void;
  /** What stands under the words, for example a note. */
  children?: ReactNode;
}

export function AnswerRow({ id, name, path, text, answers, value, onChoose, children }: AnswerRowProps) {
  const error = useErrorAt(path);
  return (
    <tr className="govuk-table__row form-statements__row" id={`${name}-question`}>
      <th scope="row" className="govuk-table__cell form-statements__text">
        <span id={`${name}-statement`} dir="auto">
          {text}
        </span>
        {error !== undefined && <ErrorMessage id={name}>{error}</ErrorMessage>}
        {children}
      </th>
      {answers.map((answer, index) => {
        const answerId = index === 0 ? id : `${name}-${index + 1}`;
        return (
          <td className="govuk-table__cell form-statements__cell" key={String(answer.const)}>
            <div className="govuk-radios govuk-radios--small form-statements__radio">
              <div className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={answerId}
                  name={name}
                  type="radio"
                  value={String(answer.const)}
                  checked={value === answer.const}
                  aria-labelledby={`${name}-statement ${answerId}-label`}
                  aria-describedby={error === undefined ? undefined : `${name}-error`}
                  onChange={() => onChoose(answer.const)}
                />
                <label
                  className="govuk-label govuk-radios__label"
                  id={`${answerId}-label`}
                  htmlFor={answerId}
                >
                  <span className="form-statements__word">{answer.title}</span>
                </label>
              </div>
            </div>
          </td>
        );
      })}
    </tr>
  );
}
