/** Statements with one answer each, under headings where the template groups them. */
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { isPlainObject } from '../state/answer-path.ts';
import { useErrorAt, useIsRequired, useSession } from '../state/session-hooks.ts';
import { ErrorMessage, Hint } from '../theme/QuestionTexts.tsx';
import { AnswerRow, AnswerTable } from './AnswerTable.tsx';
import { itemGroups } from './item-groups.ts';
import { optionsWith } from './options.ts';

export function StatementListWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const error = useErrorAt(path);
  const isRequired = useIsRequired(path);
  const given = isPlainObject(value) ? value : {};
  const groups = itemGroups(node);
  const first = Object.keys(node.properties ?? {})[0];
  const describedBy =
    [node.description && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') ||
    undefined;
  return (
    <div
      id={`${id}-question`}
      className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}
    >
      {node.description && <Hint id={id}>{node.description}</Hint>}
      {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
      {groups.map((group) => (
        <AnswerTable
          key={group.id}
          caption={[node.title, group.title].filter(Boolean).join(': ')}
          head="Statement"
          answers={group.items[0]?.[1].options ?? []}
          describedBy={describedBy}
        >
          {group.items.map(([statement, shown]) => {
            const answer = Object.hasOwn(given, statement) ? given[statement] : undefined;
            return (
              <AnswerRow
                key={statement}
                id={statement === first ? id : `${id}-${statement}`}
                name={`${id}-${statement}`}
                path={`${path}.${statement}`}
                text={shown.title ?? statement}
                answers={optionsWith(shown, answer)}
                value={answer}
                onChoose={(chosen) => session.commit(`${path}.${statement}`, chosen)}
              />
            );
          })}
        </AnswerTable>
      ))}
      {!isRequired && Object.keys(given).length > 0 && (
        <button
          type="button"
          className="form-link-button form-clear"
          onClick={() => {
            session.commit(path, undefined);
            document.getElementById(id)?.focus();
          }}
        >
          Clear these answers
          <span className="govuk-visually-hidden">: {node.title}</span>
        </button>
      )}
    </div>
  );
}
