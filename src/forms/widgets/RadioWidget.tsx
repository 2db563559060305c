/** One of a few options, all in sight. A rating shows its letter in a shape of its own, never a colour alone. */
import { useSession } from '../state/session-hooks.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { useIsRequired } from '../state/session-hooks.ts';
import { optionsWith } from './options.ts';
import { RatingTag } from './RatingTag.tsx';

export function RadioWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const isRequired = useIsRequired(path);
  const options = optionsWith(node, value);
  const isRating = node.question?.type === 'rag';
  const hints = node.question?.optionHints ?? {};
  const isInline = !isRating && options.length <= 3 && options.every((option) => option.title.length <= 12);
  return (
    <>
      <div className={`govuk-radios govuk-radios--small${isInline ? ' govuk-radios--inline' : ''}`}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index + 1}`;
          const hint = isRating ? option.description : (option.description ?? hints[String(option.const)]);
          return (
            <div className="govuk-radios__item" key={String(option.const)}>
              <input
                className="govuk-radios__input"
                id={optionId}
                name={id}
                type="radio"
                value={String(option.const)}
                checked={option.const === value}
                aria-describedby={hint ? `${optionId}-item-hint` : undefined}
                onChange={() => session.commit(path, option.const)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={optionId}>
                {isRating && <RatingTag value={String(option.const)} />}
                {option.title}
              </label>
              {hint && (
                <div className="govuk-hint govuk-radios__hint" id={`${optionId}-item-hint`}>
                  {hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
      {!isRequired && value !== undefined && (
        <button
          type="button"
          className="form-link-button form-clear"
          onClick={() => {
            session.commit(path, undefined);
            document.getElementById(id)?.focus();
          }}
        >
          Clear this answer
          <span className="govuk-visually-hidden">: {node.title}</span>
        </button>
      )}
    </>
  );
}
