/** Any number of options. The answer keeps the order of the options, in whatever order they were ticked. */
import { useSession } from '../state/session-hooks.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { optionsWith } from './options.ts';

export function CheckboxesWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const ticked: unknown[] = Array.isArray(value) ? (value as unknown[]) : [];
  const options = optionsWith({ ...node, options: node.items?.options ?? node.options }, ticked);
  const hints = node.question?.optionHints ?? {};
  const toggle = (option: string | number | boolean) => {
    const next = options
      .map(({ const: one }) => one)
      .filter((one) => (one === option ? !ticked.includes(one) : ticked.includes(one)));
    session.commit(path, next.length > 0 ? next : undefined);
  };
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      {options.map((option, index) => {
        const optionId = index === 0 ? id : `${id}-${index + 1}`;
        const hint = option.description ?? hints[String(option.const)];
        return (
          <div className="govuk-checkboxes__item" key={String(option.const)}>
            <input
              className="govuk-checkboxes__input"
              id={optionId}
              type="checkbox"
              checked={ticked.includes(option.const)}
              aria-describedby={hint ? `${optionId}-item-hint` : undefined}
              onChange={() => toggle(option.const)}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={optionId}>
              {option.title}
            </label>
            {hint && (
              <div className="govuk-hint govuk-checkboxes__hint" id={`${optionId}-item-hint`}>
                {hint}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
