/**
 * Statements with one answer each: a real table of radios on wide screens, a card for each statement on narrow ones.
 * Every radio is named by its statement and its answer, so that it makes sense wherever a screen reader meets it.
 */
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { isPlainObject } from '../state/answer-path.ts';
import { useErrorAt, useSession } from '../state/session-hooks.ts';
import { ErrorMessage, Hint } from '../theme/QuestionTexts.tsx';
import type { Option } from '../theme/form-schema.ts';

export function StatementListWidget({ id, path, node, value }: WidgetProps) {
  const error = useErrorAt(path);
  const statements = Object.entries(node.properties ?? {});
  const answers: Option[] = statements[0]?.[1].options ?? [];
  const given = isPlainObject(value) ? value : {};
  return (
    <div
      id={`${id}-question`}
      className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}
    >
      {node.description && <Hint id={id}>{node.description}</Hint>}
      {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
      <table
        className="govuk-table form-statements"
        aria-describedby={
          [node.description && `${id}-hint`, error !== undefined && `${id}-error`]
            .filter(Boolean)
            .join(' ') || undefined
        }
      >
        <caption className="govuk-table__caption govuk-table__caption--s">{node.title}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              Statement
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
        <tbody className="govuk-table__body">
          {statements.map(([statement, shown], index) => (
            <Statement
              key={statement}
              id={index === 0 ? id : `${id}-${statement}`}
              name={`${id}-${statement}`}
              path={`${path}.${statement}`}
              text={shown.title ?? statement}
              answers={shown.options ?? answers}
              value={Object.hasOwn(given, statement) ? given[statement] : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface StatementProps {
  id: string;
  name: string;
  path: string;
  text: string;
  answers: Option[];
  value: unknown;
}

function Statement({ id, name, path, text, answers, value }: StatementProps) {
  const session = useSession();
  const error = useErrorAt(path);
  return (
    <tr className="govuk-table__row form-statements__row" id={`${name}-question`}>
      <th scope="row" className="govuk-table__cell form-statements__text">
        <span id={`${name}-statement`}>{text}</span>
        {error !== undefined && <ErrorMessage id={name}>{error}</ErrorMessage>}
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
                  onChange={() => session.commit(path, answer.const)}
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
