/** A number, with its unit behind it. Letters are kept as typed, so that the check can ask for a number. */
import { useSession } from '../state/session-hooks.ts';
import { textOf, useTypedText } from '../state/use-typed-text.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { useDescribed } from '../theme/QuestionFrame.tsx';
import { parseTypedNumber } from '../../rules/parse-typed-number.ts';

export function NumberWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const { text, type, handOver } = useTypedText(textOf(value), (typed) =>
    session.commit(path, parseTypedNumber(typed)),
  );
  const { describedBy, hasError } = useDescribed(id, path, node.description, node.question);
  const unit = node.question?.unit;
  const input = (
    <input
      id={id}
      className={`govuk-input govuk-input--width-5${hasError ? ' govuk-input--error' : ''}`}
      type="text"
      inputMode="numeric"
      value={text}
      aria-describedby={[describedBy, unit && `${id}-unit`].filter(Boolean).join(' ') || undefined}
      onChange={(event) => type(event.target.value)}
      onBlur={handOver}
    />
  );
  if (unit === undefined) return input;
  return (
    <div className="govuk-input__wrapper">
      {input}
      <div className="govuk-input__suffix" id={`${id}-unit`}>
        {unit}
      </div>
    </div>
  );
}
